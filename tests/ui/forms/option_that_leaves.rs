use html::form::Bound;
use html::fragment;

fn select(state: &(dyn Bound + Sync), sizes: &[u32]) {
    let _ = fragment! {
        <form bind={state}>
            <label>"Size " <select name="size">
                for size in sizes {
                    <option>if *size > 9 { break; } {size}</option>
                }
            </select></label>
        </form>
    };
}

fn main() {}
