fn main() {
    let code = "alert(1)";
    html::fragment! {
        <button {"onclick"}={code}>"x"</button>
        <p @click="x">"x"</p>
    };
}
