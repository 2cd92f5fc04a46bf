// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words.h"
#include "ui/today/today_page.h"

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::VantageHealth;
using service::WatchHealth;

namespace {

QString roundsText(const WatchHealth& watch)
{
    const QString rounds = spoken().number(watch.rounds);
    if (watch.blindRounds == 0)
        return TodayPage::tr("Rounds in the last day: %1, none of them blind.").arg(rounds);
    const QString blind = TodayPage::tr("Rounds in the last day: %1, blind: %2.")
                              .arg(rounds, spoken().number(watch.blindRounds));
    return watch.blindReason.isEmpty()
               ? blind
               : blind + u' ' + TodayPage::tr("The last reason: %1.").arg(watch.blindReason);
}

QString vantageText(const VantageHealth& vantage, Instant now)
{
    const QString when =
        vantage.lastLook ? relativeText(*vantage.lastLook, now) : TodayPage::tr("never looked");
    return vantage.isFresh ? u"%1 (%2)"_s.arg(vantage.name.toString(), when)
                           : TodayPage::tr("%1 (%2, too old to count)").arg(vantage.name.toString(), when);
}

} // namespace

bool isUnwell(const WatchHealth& watch)
{
    return watch.isLate || watch.blindRounds > 0 || !watch.lastRound ||
           std::ranges::any_of(watch.vantages, [](const VantageHealth& v) { return !v.isFresh; });
}

QString watchText(const WatchHealth& watch, Instant now)
{
    if (!watch.lastRound)
        return TodayPage::tr("Nothing was observed yet: “caretaker cycle” makes the first round.");
    QStringList vantages;
    for (const VantageHealth& vantage : watch.vantages)
        vantages << vantageText(vantage, now);
    QStringList sentences{TodayPage::tr("Last round: %1.").arg(relativeText(*watch.lastRound, now)),
                          roundsText(watch), TodayPage::tr("Vantages: %1.").arg(vantages.join(", "_L1))};
    if (watch.canaries == 0)
        sentences << TodayPage::tr(
            "No canary is configured, so only a failure of everything shows that it is ours.");
    else
        sentences << TodayPage::tr("Canaries: %1.").arg(spoken().number(watch.canaries));
    return sentences.join(u' ');
}

} // namespace caretaker::ui
