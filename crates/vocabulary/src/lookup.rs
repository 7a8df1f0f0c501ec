//! Finding kinds, fields and words by how they are written.
