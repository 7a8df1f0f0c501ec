//! Places in files as short as they can be said.

use crate::Statement;

/// The file of a place: `a/b.partnership` of `a/b.partnership:12`.
pub fn file(place: &str) -> Option<&str> {
    place.rsplit_once(':').map(|(file, _)| file)
}

/// The file that a title stands in: the partnership's own.
pub fn own_file(title: &Statement) -> &str {
    let source = title.source.first();
    source
        .and_then(|source| file(&source.place))
        .unwrap_or_default()
}

/// A place as short as can be: the line alone in the partnership's own file, else the file's name with it.
pub fn short(place: &str, own: &str) -> String {
    match place.rsplit_once(':') {
        Some((file, line)) if file == own => line.to_owned(),
        Some((file, line)) => {
            let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
            format!(
                "{}:{line}",
                name.strip_suffix(".partnership").unwrap_or(name)
            )
        }
        None => place.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_place_in_its_own_file_is_a_line() {
        assert_eq!(
            short("care/main.partnership:12", "care/main.partnership"),
            "12"
        );
        assert_eq!(
            short("care/data.partnership:3", "care/main.partnership"),
            "data:3"
        );
    }
}
