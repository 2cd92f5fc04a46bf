// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/list_chooser.h"

#include "core/checklist/period.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeZone>
#include <QToolButton>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using checklist::Audience;
using checklist::Period;

namespace {

constexpr auto Day = std::chrono::days(1);

QDate dateOf(Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC).date();
}

Instant startOf(const QDate& day) { return Instant(Duration(day.startOfDay(Qt::UTC).toSecsSinceEpoch())); }

} // namespace

ListChooser::ListChooser(QWidget* parent)
    : QWidget(parent), m_audience(new QComboBox(this)), m_ca(new QComboBox(this)),
      m_period(new QComboBox(this)), m_day(new QDateEdit(this)), m_earlier(new QToolButton(this)),
      m_later(new QToolButton(this))
{
    m_audience->addItem(tr("The registry"), int(Audience::Registry));
    m_audience->addItem(tr("A CA operator"), int(Audience::Operator));
    m_audience->setObjectName(u"audience"_s);
    m_audience->setAccessibleName(tr("Whose checklist"));
    m_ca->setObjectName(u"ca"_s);
    m_ca->setEditable(true);
    m_ca->setInsertPolicy(QComboBox::NoInsert);
    m_ca->setAccessibleName(tr("CA"));
    m_ca->setMinimumContentsLength(16);
    m_ca->completer()->setFilterMode(Qt::MatchContains);
    m_ca->hide();
    m_period->setObjectName(u"period"_s);
    m_period->setAccessibleName(tr("Period"));
    m_day->setObjectName(u"day"_s);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setLayoutDirection(Qt::LeftToRight); // ISO 8601, in every language
    m_day->setAccessibleName(tr("A day of the period"));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_earlier->setArrowType(mirrored ? Qt::RightArrow : Qt::LeftArrow);
    m_earlier->setToolTip(tr("The period before"));
    m_earlier->setAccessibleName(m_earlier->toolTip());
    m_later->setArrowType(mirrored ? Qt::LeftArrow : Qt::RightArrow);
    m_later->setToolTip(tr("The period after"));
    m_later->setAccessibleName(m_later->toolTip());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_audience, m_ca, m_period, m_earlier, m_day, m_later})
        layout->addWidget(widget);
    layout->addStretch();
    fillPeriods();
    connect(m_audience, &QComboBox::currentIndexChanged, this, [this] {
        fillPeriods();
        tell();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, &ListChooser::tell);
    connect(m_ca, &QComboBox::currentIndexChanged, this, &ListChooser::tell);
    connect(m_ca->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (const int known = m_ca->findText(m_ca->currentText()); known >= 0)
            m_ca->setCurrentIndex(known);
    });
    connect(m_day, &QDateEdit::dateChanged, this, &ListChooser::tell);
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
}

Audience ListChooser::audience() const { return Audience(m_audience->currentData().toInt()); }
Period ListChooser::period() const { return Period(m_period->currentData().toInt()); }
Instant ListChooser::chosenDay() const { return startOf(m_day->date()); }

void ListChooser::fillPeriods()
{
    const bool isRegistry = audience() == Audience::Registry;
    const QVariant before = m_period->currentData();
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    if (isRegistry) {
        m_period->addItem(tr("Daily"), int(Period::Daily));
        m_period->addItem(tr("Weekly"), int(Period::Weekly));
    }
    m_period->addItem(tr("Monthly"), int(Period::Monthly));
    m_period->addItem(tr("Quarterly"), int(Period::Quarterly));
    if (!isRegistry)
        m_period->addItem(tr("Before delegation"), int(Period::PreDelegation));
    m_period->setCurrentIndex(std::max(0, m_period->findData(before)));
    m_ca->setVisible(!isRegistry);
}

void ListChooser::step(int direction)
{
    const checklist::PeriodWindow window = checklist::periodAt(period(), chosenDay());
    if (direction < 0)
        m_day->setDate(dateOf(window.from - Day));
    else if (window.to)
        m_day->setDate(dateOf(*window.to)); // the widget stops at its last day
}

void ListChooser::tell()
{
    const bool isOnce = period() == Period::PreDelegation;
    m_earlier->setEnabled(!isOnce);
    m_day->setEnabled(!isOnce);
    const auto window = checklist::periodAt(period(), chosenDay());
    m_later->setEnabled(!isOnce && window.to && dateOf(*window.to) <= m_day->maximumDate());
    if (!m_isSilent)
        Q_EMIT changed();
}

service::ChecklistRequest ListChooser::request(Instant now) const
{
    const bool isPast = m_day->date() < dateOf(now) && period() != Period::PreDelegation;
    const auto window = checklist::periodAt(period(), chosenDay());
    const bool isCurrent = window.name == checklist::periodAt(period(), now).name;
    service::ChecklistRequest request{.audience = audience(), .period = period(), .ca = {}, .to = now};
    if (isPast && !isCurrent)
        request.to = chosenDay() + Day - Duration(1);
    if (audience() == Audience::Operator)
        request.ca = CaHandle::tryFromString(m_ca->currentText().trimmed());
    return request;
}

void ListChooser::choose(const service::ChecklistRequest& request, Instant now)
{
    m_isSilent = true;
    setNow(now);
    m_audience->setCurrentIndex(m_audience->findData(int(request.audience)));
    fillPeriods();
    m_period->setCurrentIndex(std::max(0, m_period->findData(int(request.period))));
    if (request.ca) {
        const QString handle = request.ca->toString();
        if (m_ca->findText(handle) < 0)
            m_ca->addItem(handle);
        m_ca->setCurrentIndex(m_ca->findText(handle));
    }
    m_day->setDate(dateOf(request.to));
    m_isSilent = false;
    tell();
}

void ListChooser::setNow(Instant now)
{
    const bool isLatest = m_day->date() == m_day->maximumDate();
    m_day->setMaximumDate(dateOf(now));
    if (isLatest)
        m_day->setDate(dateOf(now));
}

void ListChooser::setCas(const QStringList& handles)
{
    const QString typed = m_ca->currentText();
    const QSignalBlocker quiet(m_ca);
    m_ca->clear();
    m_ca->addItems(handles);
    if (const int known = m_ca->findText(typed); known >= 0)
        m_ca->setCurrentIndex(known);
    else if (!typed.isEmpty())
        m_ca->setEditText(typed);
}

} // namespace caretaker::ui
