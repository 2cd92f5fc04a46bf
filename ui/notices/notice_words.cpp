// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_words.h"

#include "core/notice/phrases.h"
#include "ui/base/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

using Words = std::map<QString, const char*>;

/// What is not known is returned as it is.
QString wordIn(const Words& words, const QString& name)
{
    const auto found = words.find(name);
    return found == words.end() ? name : QCoreApplication::translate("notices", found->second);
}

} // namespace

QString wordFor(notice::Kind kind) { return spoken().text("notice", notice::titleOf(kind)); }

QString wordForKind(const QString& kind)
{
    const auto known = notice::kindFromString(kind);
    return known ? wordFor(*known) : kind;
}

QString wordForStatus(const QString& status)
{
    static const Words words{{u"queued"_s, QT_TRANSLATE_NOOP("notices", "waiting")},
                             {u"retry"_s, QT_TRANSLATE_NOOP("notices", "to be tried again")},
                             {u"sending"_s, QT_TRANSLATE_NOOP("notices", "being sent")},
                             {u"sent"_s, QT_TRANSLATE_NOOP("notices", "sent")},
                             {u"printed"_s, QT_TRANSLATE_NOOP("notices", "printed")},
                             {u"bounced"_s, QT_TRANSLATE_NOOP("notices", "came back")},
                             {u"failed"_s, QT_TRANSLATE_NOOP("notices", "given up")},
                             {u"answered"_s, QT_TRANSLATE_NOOP("notices", "answered")},
                             {u"cancelled"_s, QT_TRANSLATE_NOOP("notices", "called off")}};
    return wordIn(words, status);
}

QString wordForContact(const QString& rung)
{
    static const Words words{{u"technical"_s, QT_TRANSLATE_NOOP("notices", "technical contact")},
                             {u"admin"_s, QT_TRANSLATE_NOOP("notices", "administrative contact")},
                             {u"emergency"_s, QT_TRANSLATE_NOOP("notices", "emergency contact")},
                             {u"abuse"_s, QT_TRANSLATE_NOOP("notices", "abuse contact")},
                             {u"postal"_s, QT_TRANSLATE_NOOP("notices", "letter by post")},
                             {u"staff"_s, QT_TRANSLATE_NOOP("notices", "our staff")}};
    return wordIn(words, rung);
}

QString wordForEvent(const QString& what)
{
    static const Words words{{u"begun"_s, QT_TRANSLATE_NOOP("notices", "delivery begun")},
                             {u"replaced"_s, QT_TRANSLATE_NOOP("notices", "replaced by notice")},
                             {u"delayed"_s, QT_TRANSLATE_NOOP("notices", "delayed")},
                             {u"delivered"_s, QT_TRANSLATE_NOOP("notices", "delivered")},
                             {u"auto-reply"_s, QT_TRANSLATE_NOOP("notices", "automatic answer")}};
    return words.contains(what) ? wordIn(words, what) : wordForStatus(what);
}

QString languageName(const QString& language)
{
    const QLocale locale(language);
    const QString own = locale.nativeLanguageName();
    return own.isEmpty() ? language : u"%1 (%2)"_s.arg(own, language);
}

QString wordFor(NoticeFilter filter)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("notices", "All"),      QT_TRANSLATE_NOOP("notices", "Waiting"),
        QT_TRANSLATE_NOOP("notices", "Sent"),     QT_TRANSLATE_NOOP("notices", "Given up or came back"),
        QT_TRANSLATE_NOOP("notices", "Answered"), QT_TRANSLATE_NOOP("notices", "Called off")};
    return QCoreApplication::translate("notices", words[static_cast<std::size_t>(filter)]);
}

NoticeFilter filterOf(const QString& status)
{
    if (status == "queued"_L1 || status == "retry"_L1 || status == "sending"_L1)
        return NoticeFilter::Waiting;
    if (status == "failed"_L1 || status == "bounced"_L1)
        return NoticeFilter::Failed;
    if (status == "answered"_L1)
        return NoticeFilter::Answered;
    return status == "cancelled"_L1 ? NoticeFilter::CalledOff : NoticeFilter::Sent;
}

} // namespace caretaker::ui
