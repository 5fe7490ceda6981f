//! From offsets to lines and columns.

/// Where the lines of a source begin.
#[derive(Debug)]
pub struct Lines<'a> {
    source: &'a str,
    starts: Vec<u32>,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a source. A line ends with LF, CR LF or CR.
    ///
    /// ```
    /// let lines = html_tree::Lines::new("one\r\ntwo\nthré x");
    /// assert_eq!(lines.place(0), (1, 1));
    /// assert_eq!(lines.place(5), (2, 1));
    /// assert_eq!(lines.place(15), (3, 6));
    /// assert_eq!(lines.line(3), "thré x");
    /// ```
    pub fn new(source: &'a str) -> Self {
        let bytes = source.as_bytes();
        let mut starts = vec![0];
        for (index, byte) in bytes.iter().enumerate() {
            if *byte == b'\n' || (*byte == b'\r' && bytes.get(index + 1) != Some(&b'\n')) {
                starts.push(u32::try_from(index + 1).unwrap_or(u32::MAX));
            }
        }
        Self { source, starts }
    }

    /// The line and the column of an offset, both counted from one; columns are characters.
    pub fn place(&self, offset: u32) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts[line - 1] as usize;
        let before = self.source.get(start..offset as usize).unwrap_or_default();
        (line, before.chars().count() + 1)
    }

    /// The text of a line, without its end; empty where there is none of that number.
    pub fn line(&self, number: usize) -> &'a str {
        let Some(&start) = number
            .checked_sub(1)
            .and_then(|index| self.starts.get(index))
        else {
            return "";
        };
        let rest = &self.source[start as usize..];
        rest.split(['\n', '\r']).next().unwrap_or_default()
    }
}
