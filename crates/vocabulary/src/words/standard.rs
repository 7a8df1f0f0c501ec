//! The standards data follows and the registers that name organisations.

use super::{Word, WordList};

/// The standard, format or model the data follows, so that others can read it.
pub static DATA_STANDARD: WordList = WordList {
    name: "data-standard",
    doc: "The standard, format or model the data follows, so that others can read it. An edition can \
     be given in quotes, such as \"FHIR R4 Encounter\". `health` marks standards of health \
     data, `terms` lists of codes, and `format` ways of writing a file.",
    source: "Partnership; names are those of the publishers",
    words: &[
        Word::new(
            "fhir",
            "FHIR",
            "HL7's way of exchanging health records over the web.",
        )
        .iri("http://hl7.org/fhir")
        .also(&["hl7-fhir"])
        .marks(&["health"]),
        Word::new(
            "hl7-v2",
            "HL7 version 2",
            "HL7's older messages between hospital systems.",
        )
        .marks(&["health"]),
        Word::new(
            "openehr",
            "openEHR",
            "Shared models for long-lived health records.",
        )
        .marks(&["health"]),
        Word::new(
            "omop",
            "OMOP common data model",
            "A common shape for health records used in research.",
        )
        .also(&["omop-cdm"])
        .marks(&["health"]),
        Word::new(
            "dicom",
            "DICOM",
            "Medical images and what is known about them.",
        )
        .marks(&["health"]),
        Word::new(
            "cdisc",
            "CDISC",
            "Standards for the data of clinical trials.",
        )
        .also(&["sdtm"])
        .marks(&["health"]),
        Word::new("snomed-ct", "SNOMED CT", "A large set of clinical terms.")
            .iri("http://snomed.info/sct")
            .also(&["snomed"])
            .marks(&["health", "terms"]),
        Word::new(
            "icd-10",
            "ICD-10",
            "The tenth edition of the World Health Organization's classification of diseases.",
        )
        .also(&["icd"])
        .marks(&["health", "terms"]),
        Word::new(
            "icd-11",
            "ICD-11",
            "The eleventh edition of the World Health Organization's classification of diseases.",
        )
        .marks(&["health", "terms"]),
        Word::new(
            "opcs-4",
            "OPCS-4",
            "The UK's classification of operations and procedures.",
        )
        .also(&["opcs"])
        .marks(&["health", "terms"]),
        Word::new(
            "loinc",
            "LOINC",
            "Codes for laboratory tests and observations.",
        )
        .iri("http://loinc.org")
        .marks(&["health", "terms"]),
        Word::new(
            "dmd",
            "dm+d",
            "The NHS dictionary of medicines and devices.",
        )
        .also(&["dictionary-of-medicines-and-devices"])
        .marks(&["health", "terms"]),
        Word::new(
            "atc",
            "ATC",
            "The World Health Organization's classification of medicines.",
        )
        .marks(&["health", "terms"]),
        Word::new(
            "read-codes",
            "Read codes",
            "The older clinical codes of UK general practice.",
        )
        .marks(&["health", "terms"]),
        Word::new(
            "hpo",
            "Human Phenotype Ontology",
            "Terms for the signs of disease.",
        )
        .also(&["human-phenotype-ontology"])
        .marks(&["health", "terms"]),
        Word::new(
            "nhs-data-dictionary",
            "NHS data model and dictionary",
            "What the items of national NHS collections mean.",
        )
        .marks(&["health"]),
        Word::new(
            "sus",
            "Secondary Uses Service",
            "The form in which English hospitals report their activity.",
        )
        .also(&["secondary-uses-service", "commissioning-data-set"])
        .marks(&["health"]),
        Word::new(
            "phenopackets",
            "Phenopackets",
            "A GA4GH form for describing a person's disease and signs.",
        )
        .marks(&["health"]),
        Word::new("vcf", "VCF", "Files of genetic variants.")
            .also(&["variant-call-format"])
            .marks(&["health", "format"]),
        Word::new("fastq", "FASTQ", "Files of raw genetic sequence.").marks(&["health", "format"]),
        Word::new(
            "ddi",
            "DDI",
            "Descriptions of survey and other social data.",
        ),
        Word::new("sdmx", "SDMX", "Exchange of official statistics."),
        Word::new("dcat", "DCAT", "Descriptions of datasets in catalogues.")
            .iri("http://www.w3.org/ns/dcat#"),
        Word::new(
            "odcs",
            "Open Data Contract Standard",
            "A written contract about the form and quality of a dataset.",
        ),
        Word::new(
            "hdruk-schema",
            "HDR UK dataset schema",
            "How datasets are described in the UK's health data gateway.",
        )
        .also(&["hdr-uk-schema"])
        .marks(&["health"]),
        Word::new("geojson", "GeoJSON", "Places and shapes on the map.").marks(&["format"]),
        Word::new(
            "inspire",
            "INSPIRE",
            "European rules for data about places.",
        ),
        Word::new("gtfs", "GTFS", "Timetables of public transport."),
        Word::new(
            "iso-19115",
            "ISO 19115",
            "Descriptions of data about places.",
        ),
        Word::new("csv", "CSV", "Plain tables, one row a line.")
            .also(&["comma-separated-values"])
            .marks(&["format"]),
        Word::new("excel", "Excel workbook", "A spreadsheet.")
            .also(&["xlsx", "spreadsheet"])
            .marks(&["format"]),
        Word::new("json", "JSON", "Nested values in text.").marks(&["format"]),
        Word::new("xml", "XML", "Nested values in marked-up text.").marks(&["format"]),
        Word::new("parquet", "Parquet", "Large tables stored by column.").marks(&["format"]),
        Word::new("rdf", "RDF", "Statements linked across the web.")
            .iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
            .also(&["linked-data"])
            .marks(&["format"]),
        Word::new("sql", "SQL database", "A relational database.")
            .also(&["relational-database"])
            .marks(&["format"]),
        Word::new(
            "free-text",
            "free text",
            "Unstructured writing, such as letters and notes.",
        )
        .also(&["notes", "unstructured-text"])
        .marks(&["format"]),
        Word::new("images", "images", "Pictures with no standard named.")
            .also(&["pictures"])
            .marks(&["format"]),
        Word::new(
            "own-format",
            "a format of our own",
            "A form made for this dataset; its description ought to be shared with the data.",
        )
        .also(&["bespoke", "custom"])
        .marks(&["format"]),
    ],
    open: true,
};

/// The register that gives an organisation, a person, a document or a dataset its number.
pub static IDENTIFIER_SCHEME: WordList = WordList {
    name: "identifier-scheme",
    doc: "The register that gives an organisation, a person, a document or a dataset its number.",
    source: "Partnership; names are those of the publishers",
    words: &[
        Word::new(
            "ods",
            "NHS ODS code",
            "The code of an organisation in the NHS of England.",
        )
        .also(&["organisation-data-service", "ods-code"]),
        Word::new(
            "ico",
            "ICO registration",
            "The number in the UK Information Commissioner's register of fee payers.",
        )
        .also(&["ico-registration"]),
        Word::new("ror", "ROR", "The identifier of a research organisation.")
            .iri("https://ror.org/"),
        Word::new("lei", "LEI", "The legal entity identifier used in finance.")
            .also(&["legal-entity-identifier"]),
        Word::new(
            "companies-house",
            "Companies House number",
            "The number of a company registered in the UK.",
        )
        .also(&["company-number", "crn"]),
        Word::new(
            "charity-number",
            "charity number",
            "The number of a charity in its country's register.",
        )
        .also(&["charity-commission"]),
        Word::new(
            "oscr",
            "OSCR number",
            "The number of a charity registered in Scotland.",
        )
        .also(&["scottish-charity-number"]),
        Word::new("ukprn", "UKPRN", "The number of a UK provider of learning."),
        Word::new(
            "grid",
            "GRID",
            "The older identifier of a research organisation, no longer issued.",
        ),
        Word::new(
            "isni",
            "ISNI",
            "The identifier of a public identity of a person or organisation.",
        ),
        Word::new("orcid", "ORCID iD", "The identifier of a researcher.").iri("https://orcid.org/"),
        Word::new(
            "doi",
            "DOI",
            "The lasting identifier of a document or dataset.",
        )
        .iri("https://doi.org/"),
        Word::new(
            "wikidata",
            "Wikidata item",
            "The number of an entry in Wikidata.",
        )
        .iri("http://www.wikidata.org/entity/"),
        Word::new("vat", "VAT number", "The number for value added tax.").also(&["vat-number"]),
        Word::new(
            "duns",
            "D-U-N-S number",
            "The number of a business given by Dun & Bradstreet.",
        )
        .also(&["d-u-n-s"]),
        Word::new(
            "kvk",
            "KvK number",
            "The number of an organisation in the Dutch trade register.",
        ),
        Word::new(
            "siret",
            "SIRET number",
            "The number of an establishment in the French register.",
        )
        .also(&["siren"]),
        Word::new(
            "ein",
            "EIN",
            "The number of an employer in the United States.",
        )
        .also(&["employer-identification-number"]),
        Word::new(
            "npi",
            "NPI",
            "The number of a health provider in the United States.",
        )
        .also(&["national-provider-identifier"]),
        Word::new(
            "ohrp-fwa",
            "Federalwide Assurance number",
            "The assurance an institution gives for human research in the United States.",
        )
        .also(&["fwa"]),
        Word::new(
            "dspt",
            "DSPT organisation code",
            "The code under which an organisation reports in the NHS Data Security and Protection \
         Toolkit.",
        )
        .also(&["data-security-and-protection-toolkit"]),
        Word::new(
            "iras",
            "IRAS number",
            "The number of a UK research application.",
        )
        .also(&["iras-id"]),
        Word::new(
            "rec-reference",
            "research ethics reference",
            "The number a research ethics committee gave.",
        )
        .also(&["rec", "ethics-reference"]),
        Word::new(
            "cag-reference",
            "CAG reference",
            "The number the UK Confidentiality Advisory Group gave.",
        )
        .also(&["cag"]),
        Word::new(
            "dars-reference",
            "DARS reference",
            "The number of an application to NHS England's data access service.",
        )
        .also(&["dars", "nic-number"]),
        Word::new(
            "clinical-trial",
            "trial registration",
            "The number of a trial in a public register.",
        )
        .also(&["nct", "isrctn", "eudract"]),
        Word::new(
            "dsa-reference",
            "agreement reference",
            "A partner's own number for an agreement.",
        )
        .also(&["agreement-number", "contract-number"]),
        Word::new(
            "dataset-pid",
            "dataset identifier",
            "A lasting identifier of a dataset in a catalogue.",
        )
        .also(&["pid", "persistent-identifier"]),
        Word::new(
            "local",
            "own register",
            "A number in an organisation's own register.",
        )
        .also(&["internal-reference", "asset-register"]),
    ],
    open: true,
};
