//! `partnership model`

use serde_json::Value;

use crate::support::{Folder, SMALL, WITH_SLIP};

#[test]
fn all_that_a_file_says_is_printed_for_programs() {
    let folder = Folder::new(&[("care.partnership", SMALL), ("slip.partnership", WITH_SLIP)]);
    let ran = folder.run(&["model", "care.partnership"]).ends(0).silent();
    let model: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(model["version"], 1);
    assert_eq!(model["entries"][0]["name"], "warm-homes");
    assert_eq!(ran.out, folder.run(&["model", "care.partnership"]).out);

    let ran = folder.run(&["model", "slip.partnership"]).ends(1);
    assert_eq!(
        ran.err,
        "1 must fix in 1 file. `partnership check` shows what.\n"
    );
    assert!(serde_json::from_str::<Value>(&ran.out).is_ok());

    folder.run(&["model", "none.partnership"]).ends(2);
    folder.run(&["model", "."]).ends(2);
    let ran = folder
        .run_with(&["model", "-"], &[], SMALL)
        .ends(0)
        .silent();
    assert!(serde_json::from_str::<Value>(&ran.out).is_ok());
}
