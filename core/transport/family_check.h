// SPDX-License-Identifier: GPL-3.0-or-later
//
// FamilyCheck: whether a host can be reached over IPv4 and over IPv6, whatever the content comes by. What the
// content's own connections say is taken as it is; the other family is tried with a bare TCP connection,
// closed at once. Private to this room.
#pragma once

#include "core/transport/layer_outcome.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <vector>

namespace caretaker::transport {

class FamilyCheck : public QObject
{
    Q_OBJECT
public:
    explicit FamilyCheck(QObject* parent) : QObject(parent) {}

    /// The content is about to connect to one of `addresses`: tries the family that it does not connect to.
    /// Once.
    void begin(const QList<QHostAddress>& addresses, const QHostAddress& contentAddress, quint16 port,
               Milliseconds deadline);
    /// What became of a connection of the content; `detail` is empty when it stood.
    void note(const QHostAddress& address, Milliseconds elapsed, const QString& detail);
    /// A family whose addresses we do not connect to.
    void refuse(const QList<QHostAddress>& addresses);

    bool isPending() const { return m_pending; }
    /// IPv4 first.
    std::vector<FamilyOutcome> outcomes() const;

Q_SIGNALS:
    void finished(); ///< not pending any more

private:
    void tryOther(const QHostAddress& address, quint16 port, Milliseconds deadline);

    bool m_begun = false;
    bool m_pending = false;
    std::vector<FamilyOutcome> m_outcomes;
};

} // namespace caretaker::transport
