//! The columns of a register of data uses.
//!
//! They are those of the data use register standard of the UK Health Data Research Alliance (white paper of January 2022),
//! as its gateway takes them from a spreadsheet: the sheet "Data Uses Template", headings in its second row, an asterisk
//! on what must be given (HDRUK/gateway-api, `app/Imports/ImportDurFile.php`, read on 27 November 2026 at commit
//! `ac3f95607cee39ba17fc80034e12c2cad3b4d73b`). Spelling and order are what that program compares, so they are kept to the
//! letter.

/// A column.
#[derive(Debug)]
pub struct Column {
    /// What it is called in the program.
    pub field: Field,
    /// Its heading.
    pub heading: &'static str,
    /// Which of the Five Safes it belongs to.
    pub safe: &'static str,
}

impl Column {
    /// Whether the standard asks for it to be given.
    pub fn required(&self) -> bool {
        self.heading.ends_with('*')
    }
}

/// What a column is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs, reason = "each is told by the heading of its column")]
pub enum Field {
    ProjectId,
    OrganisationName,
    OrganisationId,
    OrganisationSector,
    ApplicantNames,
    ApplicantId,
    Funders,
    Accredited,
    SubLicence,
    ProjectTitle,
    LaySummary,
    PublicBenefit,
    RequestCategory,
    TechnicalSummary,
    OtherCommittees,
    ProjectStart,
    ProjectEnd,
    LatestApproval,
    Datasets,
    Sensitivity,
    ArticleSix,
    ArticleNine,
    Confidentiality,
    OptOut,
    Frequency,
    Linkage,
    ConfidentialData,
    Release,
    AccessType,
    Privacy,
    Outputs,
}

const fn column(field: Field, heading: &'static str, safe: &'static str) -> Column {
    Column {
        field,
        heading,
        safe,
    }
}

const PEOPLE: &str = "Safe people";
const PROJECT: &str = "Safe project";
const DATA: &str = "Safe data";
const SETTING: &str = "Safe setting";
const OUTPUT: &str = "Safe output";

/// The columns, in the order of the standard.
pub static COLUMNS: &[Column] = &[
    column(Field::ProjectId, "Project ID", PEOPLE),
    column(Field::OrganisationName, "Organisation name*", PEOPLE),
    column(Field::OrganisationId, "Organisation ID", PEOPLE),
    column(Field::OrganisationSector, "Organisation sector", PEOPLE),
    column(Field::ApplicantNames, "Applicant name(s)", PEOPLE),
    column(Field::ApplicantId, "Applicant ID", PEOPLE),
    column(Field::Funders, "Funders/ Sponsors", PEOPLE),
    column(Field::Accredited, "DEA accredited researcher?", PEOPLE),
    column(
        Field::SubLicence,
        "Sub-licence arrangements (if any)?",
        PEOPLE,
    ),
    column(Field::ProjectTitle, "Project title*", PROJECT),
    column(Field::LaySummary, "Lay summary*", PROJECT),
    column(Field::PublicBenefit, "Public benefit statement*", PROJECT),
    column(Field::RequestCategory, "Request category type", PROJECT),
    column(Field::TechnicalSummary, "Technical summary", PROJECT),
    column(Field::OtherCommittees, "Other approval committees", PROJECT),
    column(Field::ProjectStart, "Project start date", PROJECT),
    column(Field::ProjectEnd, "Project end date", PROJECT),
    column(Field::LatestApproval, "Latest approval date*", PROJECT),
    column(Field::Datasets, "Dataset(s) name*", DATA),
    column(Field::Sensitivity, "Data sensitivity level", DATA),
    column(
        Field::ArticleSix,
        "Legal basis for provision of data under Article 6",
        DATA,
    ),
    column(
        Field::ArticleNine,
        "Lawful conditions for provision of data under Article 9",
        DATA,
    ),
    column(
        Field::Confidentiality,
        "Common Law Duty of Confidentiality",
        DATA,
    ),
    column(Field::OptOut, "National data opt-out applied?", DATA),
    column(Field::Frequency, "Request frequency", DATA),
    column(
        Field::Linkage,
        "For linked datasets, specify how the linkage will take place",
        DATA,
    ),
    column(
        Field::ConfidentialData,
        "Description of the confidential data being used",
        DATA,
    ),
    column(Field::Release, "Release/Access date", SETTING),
    column(Field::AccessType, "Access type*", SETTING),
    column(
        Field::Privacy,
        "How has data been processed to enhance privacy?",
        SETTING,
    ),
    column(Field::Outputs, "Link to research outputs", OUTPUT),
];

/// The column of a field.
pub fn column_of(field: Field) -> &'static Column {
    match COLUMNS.iter().find(|column| column.field == field) {
        Some(column) => column,
        None => &COLUMNS[0],
    }
}

/// Lines of an organisation's own that fill the columns for which the language has no line. Their name says that they
/// are for a public register, so they are shown in one.
pub(crate) fn own_line(field: Field) -> Option<&'static str> {
    Some(match field {
        Field::ApplicantNames => "x-register-applicant-name",
        Field::ApplicantId => "x-register-applicant-id",
        Field::Accredited => "x-register-accredited-researcher",
        Field::Linkage => "x-register-linkage",
        Field::Outputs => "x-register-outputs",
        Field::SubLicence => "x-register-sub-licence",
        Field::RequestCategory => "x-register-request-category",
        Field::OtherCommittees => "x-register-approval-committees",
        Field::Funders => "x-register-funders",
        Field::ProjectId => "x-register-project-id",
        Field::LatestApproval => "x-register-latest-approval-date",
        Field::PublicBenefit => "x-register-public-benefit",
        _ => return None,
    })
}
