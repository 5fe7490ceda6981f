//! Uploads in memory and on the disk: read, stored, gone.

use super::{Spool, Upload};
use crate::form::FormLimits;
use crate::form::body::PIECE;
use crate::form::tests::now;
use proptest::prelude::*;
use std::fs;
use std::io::{ErrorKind, Read};

fn upload(bytes: &[u8], pieces: usize, limits: &FormLimits) -> Upload {
    let mut spool = Spool::new(limits);
    for piece in bytes.chunks(pieces.max(1)) {
        spool.write(piece).unwrap();
    }
    spool.end("a.bin".into(), "a/b".into()).unwrap()
}

/// More than a piece, each byte different from those around it.
fn some(length: usize) -> Vec<u8> {
    (0..length)
        .map(|at| u8::try_from(at % 251).unwrap_or_default())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn what_was_written_is_read(
        length in 0..3 * PIECE,
        pieces in 1..2 * PIECE,
        in_memory in 0..2 * PIECE,
    ) {
        let bytes = some(length);
        let upload = upload(&bytes, pieces, &FormLimits::new().in_memory(in_memory));
        prop_assert_eq!(upload.len(), length as u64);
        prop_assert_eq!(upload.is_in_memory(), length <= in_memory);
        prop_assert!(now(upload.bytes()).unwrap() == bytes);
        // Two readers at once don't disturb each other.
        let (mut one, mut other) = (upload.pieces(), upload.pieces());
        let mut read = Vec::new();
        while let Some(piece) = now(one.next()).unwrap() {
            prop_assert!(!piece.is_empty() && piece.len() <= PIECE);
            prop_assert_eq!(&now(other.next()).unwrap().unwrap(), &piece);
            read.extend_from_slice(&piece);
        }
        prop_assert!(read == bytes);
        let mut all = Vec::new();
        upload.into_file().unwrap().read_to_end(&mut all).unwrap();
        prop_assert!(all == bytes);
    }
}

#[test]
fn it_is_stored_whole_and_over_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("kept");
    for limits in [FormLimits::new(), FormLimits::new().in_memory(0)] {
        let (first, second) = (some(2 * PIECE + 1), some(10));
        let first_upload = upload(&first, PIECE, &limits);
        now(first_upload.save_as(&path)).unwrap();
        assert!(fs::read(&path).unwrap() == first);
        let taken = now(upload(&second, 1, &limits).save_as(&path)).unwrap_err();
        assert_eq!(taken.kind(), ErrorKind::AlreadyExists);
        assert!(fs::read(&path).unwrap() == first);
        now(upload(&second, 1, &limits).save_over(&path)).unwrap();
        assert_eq!(fs::read(&path).unwrap(), second);
        // It can be stored again, and nothing lies beside it.
        now(first_upload.save_as(directory.path().join("again"))).unwrap();
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 2);
        fs::remove_file(directory.path().join("again")).unwrap();
        fs::remove_file(&path).unwrap();
    }
    let nowhere = directory.path().join("missing").join("kept");
    let error = now(upload(b"x", 1, &FormLimits::new()).save_as(nowhere)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[cfg(unix)]
#[test]
fn a_stored_file_has_the_permissions_of_any_new_file() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let (stored, made) = (directory.path().join("a"), directory.path().join("b"));
    now(upload(b"x", 1, &FormLimits::new()).save_as(&stored)).unwrap();
    fs::write(&made, b"x").unwrap();
    let mode = |path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(&stored), mode(&made));
}

#[test]
fn a_temporary_file_has_no_name_and_is_gone_with_the_upload() {
    let directory = tempfile::tempdir().unwrap();
    let limits = FormLimits::new().in_memory(0).directory(directory.path());
    let upload = upload(b"some bytes", 1, &limits);
    assert!(!upload.is_in_memory());
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
    drop(upload);
    let limits = FormLimits::new()
        .in_memory(0)
        .directory(directory.path().join("missing"));
    assert!(Spool::new(&limits).write(b"x").is_err());
}
