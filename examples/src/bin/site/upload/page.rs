//! The form for files, and the files of this visitor.

use super::discard::discard;
use super::download::download;
use super::parcel::{MOST_BYTES, MOST_FILES, Parcel, parcel};
use super::script::to_script;
use super::shelf::Shelf;
use crate::database::Database;
use crate::layout::Site;
use crate::moment::Moment;
use crate::report::grouped;
use crate::token::visitor;
use pages::prelude::*;

#[page("/upload", title = "Upload", layout = Site)]
pub(crate) async fn upload(database: State<Database>, form: FormState<Parcel>) {
    head! { <script src={to_script()} defer></script> }?;
    let files = match visitor().await? {
        Some(owner) => Shelf::of(&database, owner).await?,
        None => Vec::new(),
    };
    html! {
        <form id="parcel" action={parcel::url()} method="post" enctype="multipart/form-data" bind={&form} class="stacked" aria-label="Upload">
            {form.summary()}
            <div class="field">
                <label for="files">"Files"</label>
                <p class="hint" id="files-hint">
                    "Pictures, PDF and plain text; up to " {MOST_FILES} " at a time, each of at most "
                    {grouped(u32::try_from(MOST_BYTES)?)} " bytes."
                </p>
                <input id="files" name="files" type="file" multiple aria-describedby="files-hint">
                {form.errors(Parcel::FILES)}
            </div>
            <button>"Upload"</button>
            <p class="progress" hidden><progress max="1" aria-label="Progress"></progress> <span role="status"></span></p>
        </form>
        <h2>"Your files"</h2>
        if files.is_empty() { <p>"There are none. Nobody but you will see those that you upload."</p> }
        else {
            <table class="cards">
                <thead>
                    <tr>
                        <th scope="col">"Name"</th>
                        <th scope="col" class="number">"Bytes"</th>
                        <th scope="col">"Uploaded"</th>
                        <th scope="col">"Discard"</th>
                    </tr>
                </thead>
                <tbody>
                for file in &files {
                    <tr>
                        <td data-name="Name"><a href={download::url(&file.id)}>{&file.name}</a></td>
                        <td data-name="Bytes" class="number">{grouped(u32::try_from(file.size)?)}</td>
                        <td data-name="Uploaded"><Moment at={file.at}/></td>
                        <td data-name="Discard">
                            <form action={discard::url(&file.id)} method="post" class="inline">
                                <button class="quiet" aria-label="Discard {&file.name}">"Discard"</button>
                            </form>
                        </td>
                    </tr>
                }
                </tbody>
            </table>
        }
    }
}
