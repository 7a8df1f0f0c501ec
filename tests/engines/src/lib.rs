//! Nothing but the place where the engines that organisations operate are built: the tests in `tests` run what is
//! exported in them.
