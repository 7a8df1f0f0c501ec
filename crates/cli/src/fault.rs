//! What is said when the program itself is at fault.

use std::io::Write;
use std::panic::PanicHookInfo;

/// The exit code of a fault.
const FAULT: i32 = 3;

/// From here on, a fault in any thread is told kindly and ends the program.
pub(crate) fn install() {
    std::panic::set_hook(Box::new(|info| {
        // If even this cannot be written, there is nobody to tell.
        let _ = std::io::stderr().write_all(told(info).as_bytes());
        std::process::exit(FAULT);
    }));
}

fn told(info: &PanicHookInfo<'_>) -> String {
    let what = info.payload_as_str().unwrap_or("no message");
    let place = info
        .location()
        .map(|place| format!("{}:{}", place.file(), place.line()))
        .unwrap_or_default();
    format!(
        "This program has made a mistake and has to stop. It is not your doing, and your files are as they were.\n\
         Please tell the people who make it, and send them these lines with the file you were working on:\n\
         \n  version  {}\n  what     {what}\n  where    {place}\n",
        env!("CARGO_PKG_VERSION")
    )
}

/// In builds for development, make a fault when the tests ask for one: how it is told is part of the program.
pub(crate) fn provoke() {
    #[cfg(debug_assertions)]
    #[allow(clippy::panic, reason = "the tests want to see a fault told")]
    if std::env::var_os("PARTNERSHIP_TEST_FAULT").is_some() {
        panic!("a fault that was asked for");
    }
}
