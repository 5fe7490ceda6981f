//! UUIDs as parameters (RFC 9562 §4).

use super::from_param::by_text;
use uuid::Uuid;

by_text!(Uuid: Text, "a UUID such as 67e55044-10b1-426f-9247-bb680e5fe0c8";);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::param::FromParam;

    #[test]
    fn both_cases_will_do() {
        let upper = Uuid::from_param("67E55044-10B1-426F-9247-BB680E5FE0C8").ok();
        assert_eq!(
            upper,
            Uuid::from_param("67e55044-10b1-426f-9247-bb680e5fe0c8").ok()
        );
        assert!(upper.is_some());
        assert!(Uuid::from_param("67E55044").is_err());
    }
}
