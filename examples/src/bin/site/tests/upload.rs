//! The upload: several files, limits that are told, and downloads that do no harm.

use super::visitor::visitor;
use pages::test::{Element, File};
use tempfile::tempdir;

#[tokio::test]
async fn files_come_back_as_files() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    let page = client.get("/upload").await?;
    let markup = "<script>alert(1)</script>";
    let form = page
        .form("Upload")?
        .attach("Files", File::new("ä \"1\".txt", "text/plain", markup))?
        .attach(
            "Files",
            File::new("b.png", "image/png", vec![7_u8; 100_000]),
        )?;
    let answer = form.press("Upload").await?;
    assert_eq!(
        answer.select(".flash.success")[0].text(),
        "2 files are kept."
    );
    let link = answer.select("td a")[1].attr("href").unwrap().to_owned();
    let file = answer.click("ä \"1\".txt").await?;
    assert_eq!(file.text(), markup);
    assert_eq!(
        file.header("content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(
        file.header("content-disposition"),
        Some("attachment; filename*=UTF-8''%C3%A4%20%221%22.txt")
    );
    assert_eq!(file.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(answer.click("b.png").await?.bytes().len(), 100_000);
    // Others neither see it nor fetch it nor throw it away.
    let stranger = client.stranger();
    assert!(stranger.get("/upload").await?.select("td").is_empty());
    assert_eq!(stranger.get(&link).await?.status(), 404);
    assert_eq!(
        stranger.post(&format!("{link}/discard")).await?.status(),
        404
    );
    let answer = answer.form_at("td form")?.press("Discard b.png").await?;
    assert_eq!(answer.select("td form").len(), 1);
    let left = std::fs::read_dir(folder.path().join("uploads"))?.count();
    assert_eq!(left, 1);
    Ok(())
}

#[tokio::test]
async fn limits_are_told() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    let text = |name: &str, length: usize| File::new(name, "text/plain", vec![b'a'; length]);
    let page = File::new("a.html", "text/html", "<p>");
    let form = client.get("/upload").await?.form("Upload")?;
    let many = (0..6).try_fold(form.clone(), |form, n| {
        form.attach("Files", text(&n.to_string(), 1))
    })?;
    for (form, words) in [
        (form.clone(), "Choose"),
        (form.clone().attach("Files", text("a", 2_000_001))?, "2 MB"),
        (form.clone().attach("Files", page)?, "image"),
        (many, "5 or fewer"),
    ] {
        let answer = form.press_unchecked("Upload").await?;
        assert_eq!(answer.status(), 422, "{words}");
        let summary = answer.select(".error-summary")[0].text();
        assert!(summary.contains(words), "{words}: {summary}");
        assert!(answer.form("Upload")?.is_invalid("Files")?);
    }
    assert_eq!(std::fs::read_dir(folder.path().join("uploads"))?.count(), 0);
    Ok(())
}

#[tokio::test]
async fn the_oldest_files_make_room() -> pages::Result {
    let folder = tempdir()?;
    let client = visitor(folder.path(), None);
    let form = client.get("/upload").await?.form("Upload")?;
    let files = |from: usize, to: usize| {
        (from..to).try_fold(form.clone(), |form, n| {
            form.attach("Files", File::new(n.to_string(), "text/plain", "x"))
        })
    };
    for from in (0..200).step_by(5) {
        files(from, from + 5)?.press("Upload").await?;
    }
    let kept =
        || Ok::<_, std::io::Error>(std::fs::read_dir(folder.path().join("uploads"))?.count());
    assert_eq!(kept()?, 200);
    let answer = files(200, 202)?.press("Upload").await?;
    assert_eq!(kept()?, 200);
    let names: Vec<_> = answer.select("td a").iter().map(Element::text).collect();
    assert_eq!((names.len(), &*names[0], &*names[199]), (200, "201", "2"));
    Ok(())
}
