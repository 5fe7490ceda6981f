//! The connections that are open: how many, whose, and which of them make room.

use crate::address::Peer;
use crate::conversation::{Conversation, Order, lock};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};
use std::time::Instant;
use tokio::sync::Notify;

/// Of the connections that wait for their client, one in so many is closed when room is needed.
const SHARE: usize = 16;

/// A client that has begun a request isn't given up in favour of a new one before this time, in milliseconds.
const PATIENCE: u64 = 1_000;

/// All connections of a server.
#[derive(Debug)]
pub(crate) struct Connections {
    epoch: Instant,
    most: usize,
    most_per_peer: Option<usize>,
    open: Mutex<Open>,
    /// Told whenever a connection is gone.
    left: Notify,
}

#[derive(Debug, Default)]
struct Open {
    next: u64,
    conversations: HashMap<u64, Arc<Conversation>>,
    peers: HashMap<IpAddr, usize>,
}

/// A place among the connections, given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Slot {
    id: u64,
    client: Option<IpAddr>,
    conversation: Arc<Conversation>,
    connections: Arc<Connections>,
}

impl Connections {
    pub(crate) fn new(most: usize, most_per_peer: Option<usize>) -> Self {
        Self {
            epoch: Instant::now(),
            most: most.max(1),
            most_per_peer,
            open: Mutex::default(),
            left: Notify::new(),
        }
    }

    /// A place for a client, unless it has as many as it may.
    pub(crate) fn enter(self: &Arc<Self>, peer: &Peer) -> Option<Slot> {
        // Without a limit nobody is counted.
        let client = self.most_per_peer.and_then(|_| peer.address.client());
        let mut open = lock(&self.open);
        if let (Some(client), Some(most)) = (client, self.most_per_peer) {
            let count = open.peers.entry(client).or_default();
            if *count >= most {
                return None;
            }
            *count += 1;
        }
        let id = open.next;
        open.next += 1;
        let conversation = Arc::new(Conversation::new(peer.clone(), self.epoch));
        open.conversations.insert(id, Arc::clone(&conversation));
        drop(open);
        Some(Slot {
            id,
            client,
            conversation,
            connections: Arc::clone(self),
        })
    }

    pub(crate) fn count(&self) -> usize {
        lock(&self.open).conversations.len()
    }

    pub(crate) fn is_full(&self) -> bool {
        self.count() >= self.most
    }

    /// Waits until a connection is gone. To be made before what it waits for is looked at.
    pub(crate) fn left(&self) -> impl Future<Output = ()> {
        self.left.notified()
    }

    /// Closes those that have waited longest for their client, and says how many.
    ///
    /// An attacker's connections wait, for that is what holds them open; those of honest clients wait for moments.
    pub(crate) fn make_room(&self) -> usize {
        let mut waiting: Vec<(u64, Arc<Conversation>)> = lock(&self.open)
            .conversations
            .values()
            .filter_map(|conversation| {
                let waited = conversation.waited()?;
                let may_go = !conversation.is_blocked() || waited >= PATIENCE;
                may_go.then(|| (waited, Arc::clone(conversation)))
            })
            .collect();
        waiting.sort_unstable_by_key(|(waited, _)| std::cmp::Reverse(*waited));
        let share = waiting.len().div_ceil(SHARE);
        for (_, conversation) in &waiting[..share] {
            conversation.tell(Order::Cut);
        }
        share
    }

    /// Tells all of them, and says how many they are.
    pub(crate) fn tell(&self, order: Order) -> usize {
        let conversations: Vec<_> = lock(&self.open).conversations.values().cloned().collect();
        for conversation in &conversations {
            conversation.tell(order);
        }
        conversations.len()
    }
}

impl Slot {
    pub(crate) fn conversation(&self) -> Arc<Conversation> {
        Arc::clone(&self.conversation)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut open = lock(&self.connections.open);
        open.conversations.remove(&self.id);
        if let Some(client) = self.client
            && let Some(count) = open.peers.get_mut(&client)
        {
            *count -= 1;
            if *count == 0 {
                open.peers.remove(&client);
            }
        }
        drop(open);
        self.connections.left.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use super::Connections;
    use crate::address::{Address, Peer};
    use crate::conversation::Order;
    use std::sync::Arc;
    use std::time::Instant;

    fn from(address: &str) -> Peer {
        Peer {
            address: Address::Tcp(address.parse().unwrap()),
            local: Address::Unix("server".into()),
        }
    }

    #[test]
    fn a_place_is_given_back() {
        let connections = Arc::new(Connections::new(2, Some(1)));
        let first = connections.enter(&from("10.0.0.1:1")).unwrap();
        assert!(connections.enter(&from("10.0.0.1:2")).is_none());
        let second = connections.enter(&from("10.0.0.2:1")).unwrap();
        assert!(connections.is_full());
        drop(first);
        assert!(!connections.is_full());
        assert!(connections.enter(&from("10.0.0.1:3")).is_some());
        drop(second);
        assert_eq!(connections.count(), 0);
    }

    #[test]
    fn who_waits_makes_room_and_who_works_does_not() {
        let connections = Arc::new(Connections::new(40, None));
        let slots: Vec<_> = (0..40)
            .map(|_| connections.enter(&from("10.0.0.1:1")).unwrap())
            .collect();
        assert_eq!(connections.make_room(), 0, "nobody waits");
        for slot in &slots[..20] {
            slot.conversation.set_waiting(Some(Instant::now()));
        }
        slots[20].conversation.set_waiting(Some(Instant::now()));
        slots[20].conversation.set_read_blocked(true);
        assert_eq!(connections.make_room(), 2);
        let cut = |slot: &&super::Slot| slot.conversation.order() == Order::Cut;
        assert_eq!(slots[..20].iter().filter(cut).count(), 2);
        assert_eq!(slots[20..].iter().filter(cut).count(), 0);
    }
}
