// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/schedule.h"

#include "core/base/ids.h"

#include <algorithm>

namespace caretaker::post {

namespace {

/// 0 to 255, by the key and the attempt.
int jitterOf(const QString& key, int attempts)
{
    const QByteArray text = key.toUtf8() + '\0' + QByteArray::number(attempts);
    return static_cast<quint8>(sha256Of(text).toByteArray().at(0));
}

Duration pauseAfter(const QString& key, int attempts)
{
    const int doublings = std::clamp(attempts - 1, 0, 16);
    const Duration pause = std::min<Duration>(FirstPause * (qint64(1) << doublings), LongestPause);
    return pause + pause * jitterOf(key, attempts) / (4 * 256);
}

} // namespace

std::optional<Instant> nextAttempt(const QString& key, int attempts, Instant created, Instant now,
                                   Duration giveUp)
{
    const Instant last = created + giveUp;
    if (now >= last)
        return std::nullopt;
    return std::min(now + pauseAfter(key, attempts), last);
}

Allowance::Allowance(Rates rates, std::map<qint64, int> lastDay, int lastHour)
    : m_rates(rates), m_lastDay(std::move(lastDay)), m_lastHour(lastHour)
{
}

bool Allowance::take(qint64 contact, bool staff)
{
    int& day = m_lastDay[contact];
    const bool tooManyForOne = !staff && m_rates.perRecipient > 0 && day >= m_rates.perRecipient;
    const bool tooMany = m_rates.perHour > 0 && m_lastHour >= m_rates.perHour;
    if (tooManyForOne || tooMany)
        return false;
    ++day;
    ++m_lastHour;
    return true;
}

} // namespace caretaker::post
