//! The page with the form.

use super::arrived::{arrived, keep};
use super::form::Everything;
use crate::layout::Site;
use crate::source::Snippet;
use crate::style::to_icon;
use pages::Flash;
use pages::prelude::*;

#[page("/controls", method = get | post, title = "Every control", layout = Site)]
pub(crate) async fn controls(mut form: FormState<Everything>) {
    if let Some(everything) = form.take() {
        keep(&everything).await?;
        session()
            .flash(Flash::success("All of it has arrived."))
            .await?;
        return Err(Error::see_other(controls::url().fragment("arrived")));
    }
    let arrived = arrived().await?;
    html! {
        <form action={controls::url()} method="post" enctype="multipart/form-data" bind={&form} class="stacked" aria-label="Every control">
            {form.summary()}
            <fieldset>
                <legend>"Texts"</legend>
                <div class="field">
                    <label for="text">"Text"</label>
                    <input id="text" name="text">
                    {form.errors(Everything::TEXT)}
                </div>
                <div class="field">
                    <label for="search">"Search"</label>
                    <input id="search" name="search" type="search">
                    {form.errors(Everything::SEARCH)}
                </div>
                <div class="field">
                    <label for="tel">"Telephone"</label>
                    <input id="tel" name="tel" type="tel" autocomplete="tel">
                    {form.errors(Everything::TEL)}
                </div>
                <div class="field">
                    <label for="url">"Web address"</label>
                    <input id="url" name="url" type="url" placeholder="https://example.com/">
                    {form.errors(Everything::URL)}
                </div>
                <div class="field">
                    <label for="email">"E-mail"</label>
                    <input id="email" name="email" type="email" autocomplete="email">
                    {form.errors(Everything::EMAIL)}
                </div>
                <div class="field">
                    <label for="password">"Password"</label>
                    <p class="hint" id="password-hint">"At least 8 characters. It is never shown again."</p>
                    <input id="password" name="password" type="password" autocomplete="new-password" aria-describedby="password-hint">
                    {form.errors(Everything::PASSWORD)}
                </div>
                <div class="field">
                    <label for="browser">"Browser"</label>
                    <input id="browser" name="browser" list="browsers">
                    <datalist id="browsers"><option value="Chromium"></option><option value="Firefox"></option><option value="Lynx"></option></datalist>
                    {form.errors(Everything::BROWSER)}
                </div>
                <div class="field">
                    <label for="story">"Story"</label>
                    <textarea id="story" name="story" rows="3"></textarea>
                    {form.errors(Everything::STORY)}
                </div>
            </fieldset>
            <fieldset>
                <legend>"Numbers, dates, colours"</legend>
                <div class="field">
                    <label for="number">"Number"</label>
                    <input id="number" name="number" type="number" value="7">
                    {form.errors(Everything::NUMBER)}
                </div>
                <div class="field">
                    <label for="range">"Range"</label>
                    <div class="row"><input id="range" name="range" type="range" value="50"> <output for="range" id="level"></output></div>
                    {form.errors(Everything::RANGE)}
                </div>
                <div class="field">
                    <label for="date">"Date"</label>
                    <input id="date" name="date" type="date">
                    {form.errors(Everything::DATE)}
                </div>
                <div class="field">
                    <label for="time">"Time"</label>
                    <input id="time" name="time" type="time">
                    {form.errors(Everything::TIME)}
                </div>
                <div class="field">
                    <label for="moment">"Date and time"</label>
                    <input id="moment" name="moment" type="datetime-local">
                    {form.errors(Everything::MOMENT)}
                </div>
                <div class="field">
                    <label for="month">"Month"</label>
                    <input id="month" name="month" type="month">
                    {form.errors(Everything::MONTH)}
                </div>
                <div class="field">
                    <label for="week">"Week"</label>
                    <input id="week" name="week" type="week">
                    {form.errors(Everything::WEEK)}
                </div>
                <div class="field">
                    <label for="color">"Color"</label>
                    <input id="color" name="color" type="color" value="#a93c0c">
                    {form.errors(Everything::COLOR)}
                </div>
            </fieldset>
            <fieldset>
                <legend>"Choices"</legend>
                <fieldset id="size">
                    <legend>"Size"</legend>
                    <label class="check"><input type="radio" name="size" value="small"> "Small"</label>
                    <label class="check"><input type="radio" name="size" value="medium" checked> "Medium"</label>
                    <label class="check"><input type="radio" name="size" value="large"> "Large"</label>
                    {form.errors(Everything::SIZE)}
                </fieldset>
                <fieldset id="toppings">
                    <legend>"Toppings"</legend>
                    <label class="check"><input type="checkbox" name="toppings" value="cheese"> "Cheese"</label>
                    <label class="check"><input type="checkbox" name="toppings" value="mushrooms"> "Mushrooms"</label>
                    <label class="check"><input type="checkbox" name="toppings" value="olives"> "Olives"</label>
                    {form.errors(Everything::TOPPINGS)}
                </fieldset>
                <div class="field">
                    <label for="continent">"Continent"</label>
                    <select id="continent" name="continent">
                        <option value="">"Choose one"</option>
                        <option value="africa">"Africa"</option>
                        <option value="america">"America"</option>
                        <option value="antarctica">"Antarctica"</option>
                        <option value="asia">"Asia"</option>
                        <option value="australia">"Australia"</option>
                        <option value="europe">"Europe"</option>
                    </select>
                    {form.errors(Everything::CONTINENT)}
                </div>
                <div class="field">
                    <label for="instruments">"Instruments"</label>
                    <select id="instruments" name="instruments" multiple size="6">
                        <optgroup label="Strings">
                            <option value="cello">"Cello"</option>
                            <option value="violin">"Violin"</option>
                        </optgroup>
                        <optgroup label="Winds">
                            <option value="flute">"Flute"</option>
                            <option value="oboe">"Oboe"</option>
                        </optgroup>
                    </select>
                    {form.errors(Everything::INSTRUMENTS)}
                </div>
                <div class="field">
                    <label class="check" for="sure"><input id="sure" name="sure" type="checkbox"> "Are you sure?"</label>
                    {form.errors(Everything::SURE)}
                </div>
            </fieldset>
            <fieldset>
                <legend>"The rest"</legend>
                <div class="field">
                    <label for="picture">"Picture"</label>
                    <p class="hint" id="picture-hint">"At most 1,000,000 bytes."</p>
                    <input id="picture" name="picture" type="file" aria-describedby="picture-hint">
                    {form.errors(Everything::PICTURE)}
                </div>
                <input type="hidden" name="hidden" value="nobody sees this">
                <p class="hint">"A picture that is a button tells where it was pressed:"</p>
                <input type="image" name="spot" src={to_icon()} alt="Send by picture" width="48" height="48">
            </fieldset>
            <div class="actions">
                <button name="button" value="checked">"Send"</button>
                <button name="button" value="unchecked" formnovalidate class="quiet">"Send unchecked"</button>
                <input type="reset" value="Reset">
            </div>
        </form>
        if !arrived.is_empty() {
            <h2 id="arrived" tabindex="-1">"What has arrived"</h2>
            <dl class="arrived">for (name, value) in &arrived { <dt><code>{name}</code></dt><dd><code>{value}</code></dd> }</dl>
        }
        <h2>"What it is read into"</h2>
        <Snippet path="controls/form.rs" from="/// Every kind" to={"\n}\n"}/>
        <script nonce={request().nonce()}>r"
            const range = document.getElementById('range'), level = document.getElementById('level');
            const show = () => { level.value = range.value; };
            range.addEventListener('input', show);
            range.form.addEventListener('reset', () => setTimeout(show));
            show();
        "</script>
    }
}
