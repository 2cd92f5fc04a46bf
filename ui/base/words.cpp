// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar BeginOfIsolate(0x2068);
constexpr QChar EndOfIsolate(0x2069);

/// What applyLanguage() installed. GUI thread only.
struct Spoken
{
    const language::Translations* current = nullptr;
    QTranslator* ours = nullptr;
    QTranslator* ofQt = nullptr; ///< "Cancel" of standard buttons, dialogs for files and printing
};
Spoken& applied()
{
    static Spoken spoken;
    return spoken;
}

void replace(QTranslator*& translator, const QString& file)
{
    if (translator != nullptr) {
        QApplication::removeTranslator(translator);
        delete translator;
    }
    translator = new QTranslator(qApp);
    if (translator->load(file))
        QApplication::installTranslator(translator);
}

} // namespace

void applyLanguage(const QString& language)
{
    const QString wanted = language.isEmpty() ? QLocale::system().name() : language;
    applied().current = &language::Translations::of(wanted);
    const language::Translations& now = *applied().current;
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    replace(applied().ofQt, u"%1/qtbase_%2.qm"_s.arg(ofQt, now.name()));
    replace(applied().ours, u":/translations/caretaker_%1.qm"_s.arg(now.name()));
    QLocale::setDefault(now.locale());
    QApplication::setLayoutDirection(now.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

const language::Translations& spoken()
{
    return applied().current != nullptr ? *applied().current : language::Translations::of(u"en"_s);
}

QString wordFor(health::State state)
{
    using enum health::State;
    switch (state) {
    case Healthy:
        return QApplication::translate("words", "healthy");
    case Slow:
        return QApplication::translate("words", "slow");
    case Partial:
        return QApplication::translate("words", "partial");
    case Flapping:
        return QApplication::translate("words", "flapping");
    case Dead:
        return QApplication::translate("words", "dead");
    case Unknown:
        break;
    }
    return QApplication::translate("words", "unknown");
}

QString wordForState(const QString& state)
{
    const auto known = health::stateFromString(state);
    return known ? wordFor(*known) : state;
}

QString isolated(const QString& text) { return spoken().isolated(text); }

QString withoutIsolates(QString text) { return text.remove(BeginOfIsolate).remove(EndOfIsolate); }

QString dateTimeText(Instant at)
{
    return isolated(formatForPeople(at)); // else Arabic turns date and time round
}

QString durationText(Duration duration) { return spoken().duration(duration); }

QString relativeText(Instant at, Instant now)
{
    using namespace std::chrono_literals;
    const Duration distance = at > now ? at - now : now - at;
    if (distance < 1min)
        return QApplication::translate("words", "now");
    return at > now ? QApplication::translate("words", "in %1").arg(durationText(distance))
                    : QApplication::translate("words", "%1 ago").arg(durationText(distance));
}

QString textOf(const Error& error)
{
    QStringList lines;
    for (const QString& line : {error.what, error.where, error.hint}) {
        if (!line.isEmpty())
            lines << line;
    }
    return lines.join(u'\n');
}

} // namespace caretaker::ui
