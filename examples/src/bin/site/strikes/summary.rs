//! What the dashboard tells of all reports.

use super::store::Store;

/// The reports in numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Figures {
    pub(crate) reports: u32,
    pub(crate) damaged: u32,
    pub(crate) cost: u32,
}

impl Figures {
    /// # Errors
    /// Those of SQLite.
    pub(crate) async fn of(store: &Store) -> pages::Result<Self> {
        store
            .ask(|reader| {
                reader.query_row(
                    "SELECT count(*), sum(damage <> 'None'), sum(cost) FROM strike",
                    [],
                    |row| {
                        Ok(Self {
                            reports: row.get(0)?,
                            damaged: row.get(1)?,
                            cost: row.get(2)?,
                        })
                    },
                )
            })
            .await
    }
}

/// How many reports have something in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Share {
    pub(crate) name: String,
    pub(crate) reports: u32,
}

impl Share {
    /// The animals that were met most often, as far as they were known.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(crate) async fn of_animals(store: &Store) -> pages::Result<Vec<Self>> {
        Self::ask(
            store,
            "SELECT species, count(*) AS reports FROM strike WHERE species NOT LIKE 'Unknown%'
             GROUP BY species ORDER BY reports DESC, species LIMIT 12",
        )
        .await
    }

    /// Each month, from January on.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(crate) async fn of_months(store: &Store) -> pages::Result<Vec<Self>> {
        Self::ask(
            store,
            "SELECT substr('JanFebMarAprMayJunJulAugSepOctNovDec', substr(date, 6, 2) * 3 - 2, 3), count(*)
             FROM strike GROUP BY substr(date, 6, 2) ORDER BY substr(date, 6, 2)",
        )
        .await
    }

    async fn ask(store: &Store, query: &'static str) -> pages::Result<Vec<Self>> {
        store
            .ask(move |reader| {
                let mut statement = reader.prepare(query)?;
                let shares = statement.query_map([], |row| {
                    Ok(Self {
                        name: row.get(0)?,
                        reports: row.get(1)?,
                    })
                })?;
                shares.collect()
            })
            .await
    }
}

#[cfg(test)]
mod tests {
    use super::{Figures, Share, Store};

    #[tokio::test]
    async fn every_report_is_in_one_month() {
        let store = Store::open().unwrap();
        let months = Share::of_months(&store).await.unwrap();
        assert_eq!(months.len(), 12);
        assert_eq!((&*months[0].name, &*months[11].name), ("Jan", "Dec"));
        let figures = Figures::of(&store).await.unwrap();
        let sum: u32 = months.iter().map(|month| month.reports).sum();
        assert_eq!(sum, figures.reports);
        assert!(figures.damaged < figures.reports);
    }

    #[tokio::test]
    async fn the_most_frequent_animal_comes_first() {
        let store = Store::open().unwrap();
        let animals = Share::of_animals(&store).await.unwrap();
        assert_eq!(animals.len(), 12);
        assert!(animals.is_sorted_by(|one, next| one.reports >= next.reports));
    }
}
