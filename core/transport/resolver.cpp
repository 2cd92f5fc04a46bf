// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/resolver.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QTimer>

#include <algorithm>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

class Lookup : public QObject
{
public:
    Lookup(AddressPolicy policy, QObject* context, std::function<void(Resolution)> done)
        : QObject(context), m_policy(policy), m_done(std::move(done))
    {
        m_clock.start();
    }

    void start(const QString& host, Milliseconds deadline)
    {
        QTimer::singleShot(deadline, this,
                           [this] { fail(FetchFailure::Kind::TimedOut, u"no answer from DNS in time"_s); });
        const QHostAddress literal(host);
        if (!literal.isNull())
            QMetaObject::invokeMethod(
                this, [this, literal] { judge({literal}); }, Qt::QueuedConnection);
        else
            QHostInfo::lookupHost(host, this, [this](const QHostInfo& info) { take(info); });
    }

private:
    void take(const QHostInfo& info)
    {
        if (info.error() != QHostInfo::NoError)
            return fail(FetchFailure::Kind::NameNotFound, info.errorString());
        judge(info.addresses());
    }

    void judge(QList<QHostAddress> addresses)
    {
        addresses.removeIf([this](const QHostAddress& address) { return !m_policy.permits(address); });
        if (addresses.isEmpty())
            return fail(FetchFailure::Kind::AddressRefused, u"no address of the public Internet"_s);
        std::ranges::stable_partition(addresses, [](const QHostAddress& address) {
            return address.protocol() == QAbstractSocket::IPv4Protocol;
        });
        m_result.addresses = std::move(addresses);
        m_result.layer = {Layer::Dns, true, elapsed(), {}};
        deliver();
    }

    void fail(FetchFailure::Kind kind, const QString& detail)
    {
        m_result.layer = {Layer::Dns, false, elapsed(), detail};
        m_result.failure = FetchFailure{kind, Layer::Dns, detail};
        deliver();
    }

    void deliver()
    {
        if (!m_done)
            return;
        const auto done = std::exchange(m_done, nullptr);
        deleteLater();
        done(std::move(m_result));
    }

    Milliseconds elapsed() const { return Milliseconds(m_clock.elapsed()); }

    AddressPolicy m_policy;
    std::function<void(Resolution)> m_done;
    QElapsedTimer m_clock;
    Resolution m_result;
};

} // namespace

void resolve(const QString& host, const AddressPolicy& policy, Milliseconds deadline, QObject* context,
             std::function<void(Resolution)> done)
{
    auto* lookup = new Lookup(policy, context, std::move(done)); // owned by context, deletes itself
    lookup->start(host, deadline);
}

} // namespace caretaker::transport
