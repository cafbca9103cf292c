fn main() {
    let dir = std::env::args().nth(1).unwrap();
    let read = |d: &str| -> Vec<(String, String)> {
        std::fs::read_dir(d).unwrap().filter_map(|e| { let p = e.unwrap().path(); p.extension().is_some_and(|x| x == "toml").then(|| (p.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&p).unwrap())) }).collect()
    };
    let files = read(&dir);
    let b: Vec<(&str, &str)> = files.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    match portico_domain::service::Service::read(&b) {
        Err(c) => c.iter().for_each(|c| println!("{c}")),
        Ok(s) => {
            let sc = read(&format!("{dir}/scenarios"));
            let b: Vec<(&str, &str)> = sc.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
            match portico_domain::scenario::read(&b, &s) {
                Err(c) => c.iter().for_each(|c| println!("{c}")),
                Ok(all) => { let r = portico_domain::scenario::run(&std::sync::Arc::new(s), &all); r.failed.iter().for_each(|c| println!("{c}")); println!("{}", r.coverage); }
            }
        }
    }
}
