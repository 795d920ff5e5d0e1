package org.adref.job;

/// One kind of thing that is done later. Every bean of this type is registered by its name.
public interface Job {

    /// What it is called in the database; never changed once there are deadlines of this kind.
    String name();

    /// Does it. Called outside any transaction, and again after a crash half-way or a failure, so it must find out by
    /// itself what was done already. Whatever it throws is logged, and it is called again a minute later.
    ///
    /// @param about id of the thing that the deadline was set for
    void run(long about);
}
