//! Which types of files a field takes (HTML Standard, [`accept`](https://html.spec.whatwg.org/#attr-input-accept)).

/// Whether a file of this name and this type, which is what its sender says, is one of those that `accept` lists:
/// `image/*`, `application/pdf`, `.csv`.
pub(super) fn accepts(accept: &str, name: &str, kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim();
    accept
        .split(',')
        .map(str::trim)
        .any(|token| match token.strip_suffix("/*") {
            Some(family) => kind
                .split_once('/')
                .is_some_and(|(of, _)| of.eq_ignore_ascii_case(family)),
            None if token.starts_with('.') => ends_with(name, token),
            None => kind.eq_ignore_ascii_case(token),
        })
}

fn ends_with(name: &str, extension: &str) -> bool {
    name.len()
        .checked_sub(extension.len())
        .and_then(|at| name.get(at..))
        .is_some_and(|end| end.eq_ignore_ascii_case(extension))
}

#[cfg(test)]
mod tests {
    use super::accepts;

    #[test]
    fn types_families_and_extensions() {
        for (accept, name, kind) in [
            ("image/*", "a.png", "image/png"),
            ("image/*", "a", "IMAGE/SVG+XML"),
            ("application/pdf, .csv", "a.CSV", "application/vnd.ms-excel"),
            ("text/plain", "a", "text/plain; charset=utf-8"),
            (".ä", "x.ä", ""),
        ] {
            assert!(accepts(accept, name, kind), "{accept} {name} {kind}");
        }
        for (accept, name, kind) in [
            ("image/*", "a.png", "text/html"),
            ("image/*", "a.png", "image"),
            ("image/*", "a.png", ""),
            (".csv", "csv", "text/csv"),
            (".csv", "a.csv.exe", "text/csv"),
            (".b", "ä", ""),
            ("text/plain", "a.txt", "text/html"),
        ] {
            assert!(!accepts(accept, name, kind), "{accept} {name} {kind}");
        }
    }
}
