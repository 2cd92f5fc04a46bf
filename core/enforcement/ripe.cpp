// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enforcement/ripe.h"

#include "core/enforcement/preconditions.h"

namespace caretaker::enforcement {

using namespace Qt::StringLiterals;

Expected<QString> stepOf(const Case& c, StepStatus status, const QString& named)
{
    QStringList fitting;
    for (const StepProgress& step : c.steps)
        if (step.status == status)
            fitting << step.id;
    if (fitting.isEmpty())
        return unexpected(*refusal(c, u"nothing is %1 in this case"_s.arg(toString(status))));
    if (named.isEmpty() && fitting.size() == 1)
        return fitting.front();
    if (fitting.contains(named))
        return named;
    const QString what = named.isEmpty() ? u"several steps are %1"_s.arg(toString(status))
                                         : u"step \"%1\" is not %2"_s.arg(named, toString(status));
    return unexpected(*refusal(c, what, u"name one of: %1"_s.arg(fitting.join(", "_L1))));
}

Expected<Ripe> ripe(const Case& c, const policy::Policy& policy, StepStatus status, const QString& named)
{
    const auto id = stepOf(c, status, named);
    if (!id)
        return unexpected(id.error());
    const policy::Timeline* timeline = policy.timeline(c.timeline);
    const policy::Step* step = timeline ? timeline->step(*id) : nullptr;
    if (!step)
        return unexpected(*refusal(c, u"the policy no longer has step \"%1\""_s.arg(*id)));
    return Ripe{*timeline, *step, *c.progress(*id)};
}

} // namespace caretaker::enforcement
