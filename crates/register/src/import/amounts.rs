//! Amounts in a cell, written as the language writes them: how often, how long, how many, how much.

/// How often, as the language writes it.
pub(super) fn recurrence(cell: &str) -> Option<String> {
    let lower = cell.trim().to_lowercase();
    let lower = lower
        .strip_prefix("recurring (")
        .and_then(|rest| rest.strip_suffix(')'))
        .unwrap_or(&lower);
    let every = match lower {
        "daily" | "every day" => "1 day",
        "weekly" | "every week" => "1 week",
        "fortnightly" | "every fortnight" => "2 weeks",
        "monthly" | "every month" => "1 month",
        "quarterly" | "every quarter" => "3 months",
        "half-yearly" | "twice a year" | "biannually" => "6 months",
        "yearly" | "annually" | "annual" | "every year" => "1 year",
        other => {
            return duration(other.strip_prefix("every ")?).map(|length| format!("every {length}"));
        }
    };
    Some(format!("every {every}"))
}

/// A length of time: a number and its unit.
pub(super) fn duration(cell: &str) -> Option<String> {
    let lower = cell.trim().trim_end_matches('.').to_lowercase();
    let (number, unit) = lower.split_once(char::is_whitespace)?;
    let count: u32 = number
        .parse()
        .ok()
        .filter(|count| (1..=9_999).contains(count))?;
    let unit = match unit.trim() {
        "day" | "days" => "day",
        "week" | "weeks" | "wk" | "wks" => "week",
        "month" | "months" | "mth" | "mths" => "month",
        "year" | "years" | "yr" | "yrs" => "year",
        _ => return None,
    };
    let plural = if count == 1 { "" } else { "s" };
    Some(format!("{count} {unit}{plural}"))
}

/// A number, with its unit in plain words.
pub(super) fn quantity(cell: &str) -> Option<String> {
    let lower = cell.trim();
    let (about, rest) = [
        "about ",
        "approximately ",
        "approx. ",
        "approx ",
        "circa ",
        "c. ",
        "~",
    ]
    .iter()
    .find_map(|start| {
        let head = lower.get(..start.len())?;
        head.eq_ignore_ascii_case(start)
            .then(|| ("about ", lower[start.len()..].trim()))
    })
    .unwrap_or(("", lower));
    let end = rest
        .find(|char: char| !char.is_ascii_digit() && !matches!(char, ',' | '.'))
        .unwrap_or(rest.len());
    let (number, unit) = (rest[..end].trim_end_matches(['.', ',']), rest[end..].trim());
    let digits: String = number.chars().filter(|char| *char != ',').collect();
    digits.parse::<f64>().ok()?;
    let plain = |char: char| char.is_ascii_alphabetic() || matches!(char, ' ' | '-' | '%');
    if !unit.chars().all(plain) || unit.split(' ').count() > 4 {
        return None;
    }
    Some(format!("{about}{number} {unit}").trim().to_owned())
}

/// A sum of money with its currency.
pub(super) fn money(cell: &str) -> Option<String> {
    let text = cell.trim();
    let (currency, rest) = if let Some(rest) = text.strip_prefix('£') {
        ("GBP", rest)
    } else if let Some(rest) = text.strip_prefix('€') {
        ("EUR", rest)
    } else {
        let code = text
            .get(..3)
            .filter(|code| code.chars().all(|char| char.is_ascii_uppercase()))?;
        (code, &text[3..])
    };
    let digits: String = rest
        .chars()
        .filter(|char| !matches!(char, ',' | ' '))
        .collect();
    digits.parse::<f64>().ok()?;
    let plain = digits
        .chars()
        .all(|char| char.is_ascii_digit() || char == '.');
    plain.then(|| format!("{currency} {digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_and_lengths() {
        assert_eq!(
            quantity("approx. 1,200 patients").as_deref(),
            Some("about 1,200 patients")
        );
        assert_eq!(quantity("a lot"), None);
        assert_eq!(duration("5 yrs").as_deref(), Some("5 years"));
        assert_eq!(duration("forever"), None);
        assert_eq!(recurrence("Monthly").as_deref(), Some("every 1 month"));
        assert_eq!(
            recurrence("every 2 weeks").as_deref(),
            Some("every 2 weeks")
        );
        assert_eq!(money("£25,000").as_deref(), Some("GBP 25000"));
    }
}
