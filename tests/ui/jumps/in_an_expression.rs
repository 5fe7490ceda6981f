use html::{Html, html};

fn page(h: &mut Html, number: Option<u32>) {
    html!(h,
        <ul>
        for i in 0..3 {
            <li>{match number { Some(n) => n, None => continue }}</li>
            <li>{ if i == 2 { return; } i }</li>
        }
        </ul>
    );
}

fn main() {
    page(&mut Html::new(), None);
}
