//! What stands beside every list of an official: the search, their own lists and views, and the queues of each service.

use domain::{
    desk::{Count, Counter, Overview},
    service::Library,
    view::{ListOf, View},
};
use jiff::civil::Date;
use text::Catalogue;

use crate::{
    components::{SideGroup, SideLink},
    render::PageCtx,
};

/// What every page of an official's lists is made with.
pub struct Room<'a> {
    pub overview: &'a Overview,
    pub library: &'a Library,
    pub catalogue: &'a Catalogue,
    /// Whether the official also sees how the registers answer.
    pub operator: bool,
    /// Whether the official also gives and takes rights.
    pub administrator: bool,
    /// Whether the official works in the post room.
    pub post: bool,
    pub today: Date,
}

/// Where somebody is.
pub(super) enum Here<'a> {
    List(&'a ListOf),
    View(&'a View),
    Search,
    Figures,
    /// What they were told.
    Told,
    Days,
    /// The post room.
    Post,
}

impl Here<'_> {
    fn is(&self, of: &ListOf) -> bool {
        matches!(self, Self::List(list) if *list == of)
    }
}

/// Mirrors the address of a list.
pub(super) fn address(of: &ListOf) -> String {
    match of {
        ListOf::Mine => "/admin/mine".into(),
        ListOf::Unassigned => "/admin/unassigned".into(),
        ListOf::Queue { service, queue } => format!("/admin/queues/{service}/{queue}"),
    }
}

/// The links of the navigation of an official's lists.
pub(super) fn side(ctx: &PageCtx, room: &Room<'_>, here: &Here<'_>) -> Vec<SideGroup> {
    let words = &ctx.words;
    let counted = |label, href: &str, count: Count, current| SideLink {
        href: ctx.here(href),
        label,
        count: Some(count.number),
        more: count.more,
        current,
    };
    let plain =
        |label, href: String, current| SideLink { href: ctx.here(&href), label, count: None, more: false, current };
    let list = |of: ListOf, key: &str, count| counted(words.text(key), &address(&of), count, here.is(&of));
    let mut own = vec![
        plain(words.text("find-title"), "/admin/search".into(), matches!(here, Here::Search)),
        list(ListOf::Mine, "queue-mine", room.overview.mine),
        list(ListOf::Unassigned, "queue-unassigned", room.overview.unassigned),
        counted(words.text("hands-told"), "/admin/notices", room.overview.unread, matches!(here, Here::Told)),
        plain(words.text("hands-days"), "/admin/absences".into(), matches!(here, Here::Days)),
    ];
    if room.overview.figures {
        own.insert(3, plain(words.text("figures-title"), "/admin/figures".into(), matches!(here, Here::Figures)));
    }
    own.extend(room.overview.tasks.map(|count| super::task::link(ctx, count)));
    let view = |view: &View| {
        let current = matches!(here, Here::View(shown) if shown.id == view.id);
        plain(view.name.clone(), format!("/admin/views/{}", view.id), current)
    };
    let views: Vec<SideLink> = room.overview.views.iter().map(view).collect();
    let mut groups = vec![SideGroup { title: words.text("queue-own"), links: own }];
    if !views.is_empty() {
        groups.push(SideGroup { title: words.text("queue-views"), links: views });
    }
    let words_of =
        |counter: &Counter| room.catalogue.words_of(ctx.lang(), &counter.service.id, &counter.service.bundle);
    let queue = |counter: &Counter| {
        let of = ListOf::Queue { service: counter.service.id.clone(), queue: counter.queue.clone() };
        counted(words_of(counter).text(&format!("queue-{}", counter.queue)), &address(&of), counter.count, here.is(&of))
    };
    // Queues of several services may have the same name.
    let of_one_service = room.overview.queues.chunk_by(|one, next| one.service.id == next.service.id);
    groups.extend(of_one_service.map(|queues| SideGroup {
        title: words_of(&queues[0]).text("service"),
        links: queues.iter().map(queue).collect(),
    }));
    let mut beyond = vec![super::definition::link(ctx)];
    beyond.extend(room.operator.then(|| super::road::link(ctx)));
    beyond.extend(room.administrator.then(|| super::officials::link(ctx)));
    beyond.extend(room.post.then(|| super::post::link(ctx, matches!(here, Here::Post))));
    groups.push(SideGroup { title: words.text("queue-beyond"), links: beyond });
    groups
}
