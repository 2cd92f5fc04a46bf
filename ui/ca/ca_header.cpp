// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/ca_header.h"

#include "ui/base/state_icon.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/ca/ca_words.h"
#include "ui/ca/verdict.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int GoToCharacters = 28;

QString whyText(const service::WhyReport& report)
{
    QString text = service::summaryOf(report);
    for (const QString& sentence : service::wouldChange(report))
        text += u"\n• "_s + sentence;
    return text;
}

QString whoText(const fleet::DelegatedCa& ca)
{
    QStringList parts;
    if (!ca.operatorName.isEmpty())
        parts << ca.operatorName;
    parts << nameOf(ca.stage) << ca.repositoryKey();
    return parts.join(u" · "_s);
}

} // namespace

CaHeader::CaHeader(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_handle(heading({}, Rank::Page, this)),
      m_state(new QLabel(this)), m_who(new QLabel(this)), m_verdict(plainText({}, this)),
      m_why(plainText({}, this)), m_whyButton(new QToolButton(this)), m_goTo(new QLineEdit(this))
{
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setAccessibleName(tr("Verdict"));
    m_why->setObjectName(u"why"_s);
    m_why->setAccessibleName(tr("Why"));
    m_why->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(makeTitle());
    layout->addWidget(m_verdict);
    layout->addWidget(m_why);
    connect(m_whyButton, &QToolButton::toggled, this, [this](bool shown) {
        m_whyButton->setArrowType(shown ? Qt::DownArrow : (isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow));
        m_why->setVisible(shown);
    });
    setWhyShown(true);
}

QLayout* CaHeader::makeTitle()
{
    m_handle->setObjectName(u"handle"_s);
    m_who->setTextFormat(Qt::PlainText);
    m_who->setForegroundRole(QPalette::PlaceholderText);
    m_who->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_whyButton->setText(tr("&Why"));
    m_whyButton->setToolTip(tr("Show or hide why it is so, and what would change it"));
    m_whyButton->setCheckable(true);
    m_whyButton->setChecked(false);
    m_whyButton->setAutoRaise(true);
    m_whyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_whyButton->setObjectName(u"whyButton"_s);
    m_goTo->setPlaceholderText(tr("Go to CA"));
    m_goTo->setToolTip(u"Ctrl+G"_s);
    m_goTo->setAccessibleName(tr("Go to CA"));
    m_goTo->setObjectName(u"goTo"_s);
    m_goTo->setMaximumWidth(fontMetrics().averageCharWidth() * GoToCharacters);
    connect(m_goTo, &QLineEdit::returnPressed, this, [this] {
        if (const QString handle = m_goTo->text().trimmed(); !handle.isEmpty())
            Q_EMIT asked(handle);
        m_goTo->clear();
    });
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_icon);
    title->addWidget(m_handle);
    title->addWidget(m_state);
    title->addWidget(m_who, 1);
    title->addWidget(m_whyButton);
    title->addWidget(m_goTo);
    return title;
}

/// Colours and symbol are those of the theme.
void CaHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        showState(m_shown);
    QWidget::changeEvent(event);
}

void CaHeader::showState(health::State state)
{
    m_shown = state;
    const int side = m_handle->fontMetrics().height();
    m_icon->setPixmap(stateIcon(state).pixmap(side, side));
    m_icon->setAccessibleName(wordFor(state));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, stateColour(state));
    m_state->setPalette(colours);
    m_state->setText(wordFor(state));
}

void CaHeader::showFacts(const CaFacts& facts, Instant now)
{
    m_handle->setText(facts.ca.handle.toString());
    m_handle->setAccessibleName(m_handle->text());
    m_who->setText(whoText(facts.ca));
    m_who->setToolTip(m_who->text());
    showState(facts.why ? facts.why->judged.record.state : health::State::Unknown);
    m_verdict->setText(facts.why ? verdictOf(*facts.why, now)
                                 : tr("Not judged yet: the next round will say what state it is in."));
    m_why->setText(facts.why ? whyText(*facts.why) : QString());
}

bool CaHeader::isWhyShown() const { return m_whyButton->isChecked(); }
void CaHeader::setWhyShown(bool shown)
{
    m_whyButton->setChecked(shown);
    m_why->setVisible(shown);
}
QString CaHeader::verdict() const { return m_verdict->text(); }
QString CaHeader::why() const { return m_why->text(); }

void CaHeader::askForCa() { m_goTo->setFocus(Qt::ShortcutFocusReason); }

} // namespace caretaker::ui
