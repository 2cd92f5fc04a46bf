// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/step_words.h"

#include "core/readiness/message.h"

#include <QCoreApplication>

#include <algorithm>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using readiness::Level;

namespace {

/// core/probe/readiness_probe.cpp has the list.
constexpr const char* Steps[] = {
    QT_TRANSLATE_NOOP("readiness-steps", "names"),
    QT_TRANSLATE_NOOP("readiness-steps", "addresses and TLS"),
    QT_TRANSLATE_NOOP("readiness-steps", "RRDP"),
    QT_TRANSLATE_NOOP("readiness-steps", "rsync"),
    QT_TRANSLATE_NOOP("readiness-steps", "RRDP again"),
    QT_TRANSLATE_NOOP("readiness-steps", "objects"),
    QT_TRANSLATE_NOOP("readiness-steps", "several clients at once"),
};

} // namespace

QString wordForProbeStep(const QString& step)
{
    const QByteArray source = step.toUtf8();
    const auto known = std::ranges::find(Steps, QByteArrayView(source),
                                         [](const char* word) { return QByteArrayView(word); });
    return known == std::end(Steps) ? step : QCoreApplication::translate("readiness-steps", *known);
}

QIcon levelIcon(Level level)
{
    switch (level) {
    case Level::Critical:
    case Level::Error:
        return QIcon::fromTheme(u"data-error"_s);
    case Level::Warning:
        return QIcon::fromTheme(u"data-warning"_s);
    case Level::Notice:
        return QIcon::fromTheme(u"data-information"_s);
    case Level::Info:
        break;
    }
    return QIcon::fromTheme(u"data-success"_s);
}

QIcon resultIcon(const readiness::Result& result)
{
    if (result.outcome == readiness::Outcome::Skipped)
        return QIcon::fromTheme(u"media-skip-forward"_s);
    return levelIcon(readiness::worstLevel(result.messages));
}

QIcon waitingIcon() { return QIcon::fromTheme(u"chronometer"_s); }

} // namespace caretaker::ui
