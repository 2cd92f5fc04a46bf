// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/details_view.h"

#include "core/readiness/text.h"
#include "ui/base/looks.h"
#include "ui/base/words.h"

#include <QEvent>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using readiness::Level;
using readiness::Message;

namespace {

QString escaped(const QString& text) { return readiness::onOneLine(text).toHtmlEscaped(); }

QString paragraph(const QString& text) { return u"<p>%1</p>"_s.arg(escaped(text)); }

QString title(const QString& text) { return u"<h3>%1</h3>"_s.arg(escaped(text)); }

QString muted(const QString& text)
{
    return u"<p style=\"color:%1\">%2</p>"_s.arg(toneColour(Tone::Muted).name(), escaped(text));
}

/// URIs, addresses, hashes: left to right in every language.
QString code(const QString& text) { return u"<p dir=\"ltr\"><code>%1</code></p>"_s.arg(escaped(text)); }

Tone toneOf(Level level)
{
    return level >= Level::Error ? Tone::Bad : level == Level::Warning ? Tone::Caution : Tone::Muted;
}

QString headOf(const Message& message)
{
    const QString word =
        message.isWaived ? DetailsView::tr("waived") : readiness::wordOf(message.level, spoken());
    return u"<p><b><span style=\"color:%1\">%2</span> <code>%3</code></b></p>"_s.arg(
        toneColour(message.isWaived ? Tone::Muted : toneOf(message.level)).name(), escaped(word),
        escaped(readiness::toString(message.tag)));
}

/// Without its head and its remedy.
QString bodyOf(const Message& message)
{
    QString html = paragraph(readiness::textOf(message, spoken()));
    if (!message.subject.isEmpty())
        html += code(message.subject);
    if (message.evidence)
        html +=
            muted(DetailsView::tr("SHA-256 of the bytes that show it:")) + code(message.evidence->toHex());
    return html;
}

QString remedyOf(readiness::Tag tag)
{
    const QString remedy = readiness::remedyOf(tag, spoken());
    return remedy.isEmpty()
               ? QString()
               : u"<p><b>%1</b> %2</p>"_s.arg(escaped(DetailsView::tr("To fix it:")), escaped(remedy));
}

QString waiverOf(const Message& message, const std::vector<readiness::Waiver>& waivers)
{
    for (const readiness::Waiver& waiver : waivers)
        if (message.isWaived && waiver.tag == message.tag)
            return muted(
                DetailsView::tr("Waived until %1: %2").arg(dateTimeText(waiver.until), waiver.reason));
    return {};
}

QString htmlOf(const readiness::Result& result, const std::vector<readiness::Waiver>& waivers)
{
    const readiness::TestCase* test = readiness::findTest(result.test);
    QString html = title(test != nullptr ? readiness::objectiveOf(*test, spoken()) : result.test);
    html += muted(test != nullptr ? u"%1, %2"_s.arg(result.test, test->clause) : result.test);
    html += paragraph(DetailsView::tr("Result: %1").arg(readiness::wordOf(result, spoken())));
    if (result.outcome == readiness::Outcome::Skipped)
        html += paragraph(readiness::reasonOf(result, spoken()));
    for (const Message& message : result.messages)
        html += u"<hr>"_s + headOf(message) + bodyOf(message) + waiverOf(message, waivers) +
                remedyOf(message.tag);
    return html;
}

QString htmlOf(const readiness::Fix& fix)
{
    QString html = headOf(fix.messages.front()) + remedyOf(fix.tag);
    html += muted(DetailsView::tr("Found by: %1").arg(fix.tests.join(", "_L1)));
    for (const Message& message : fix.messages)
        html += u"<hr>"_s + bodyOf(message);
    return html;
}

} // namespace

DetailsView::DetailsView(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(u"readinessDetails"_s);
    setAccessibleName(tr("Details"));
    setOpenLinks(false);
    showNothing();
}

void DetailsView::showNothing()
{
    tell([] { return muted(tr("Select a test or something to fix to read all about it.")); });
}

void DetailsView::show(const readiness::Result& result, const std::vector<readiness::Waiver>& waivers)
{
    tell([result, waivers] { return htmlOf(result, waivers); });
}

void DetailsView::show(const readiness::Fix& fix)
{
    tell([fix] { return htmlOf(fix); });
}

void DetailsView::tell(Writer writer)
{
    m_writer = std::move(writer);
    const QString direction = isRightToLeft() ? u"rtl"_s : u"ltr"_s;
    setHtml(u"<div dir=\"%1\">%2</div>"_s.arg(direction, m_writer()));
}

void DetailsView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_writer)
        tell(m_writer);
}

} // namespace caretaker::ui
