// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/filter_bar.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QTimer>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto TypingPause = std::chrono::milliseconds(200);
constexpr int ChosenDays = -1;

Instant startOf(const QDate& day) { return Instant(Duration(day.startOfDay(Qt::UTC).toSecsSinceEpoch())); }

} // namespace

FilterBar::FilterBar(QDate today, QWidget* parent)
    : QWidget(parent), m_actor(new QLineEdit(this)), m_kind(new QComboBox(this)),
      m_object(new QLineEdit(this)), m_when(new QComboBox(this)), m_from(new QDateEdit(this)),
      m_dash(new QLabel(u"–"_s, this)), m_until(new QDateEdit(this)), m_timer(new QTimer(this))
{
    describeFields();
    fillFields(today);
    layOut();
    follow();
    showDays();
}

void FilterBar::describeFields()
{
    const auto describe = [](QWidget* field, const QString& name, const QString& words) {
        field->setObjectName(name);
        field->setAccessibleName(words);
    };
    describe(m_actor, u"actor"_s, tr("Who"));
    describe(m_kind, u"kind"_s, tr("Action"));
    describe(m_object, u"object"_s, tr("Object"));
    describe(m_when, u"when"_s, tr("When"));
    describe(m_from, u"from"_s, tr("From the day"));
    describe(m_until, u"until"_s, tr("To the day"));
    m_actor->setPlaceholderText(tr("Who"));
    m_object->setPlaceholderText(tr("CA, case or other object"));
}

void FilterBar::fillFields(QDate today)
{
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    m_kind->lineEdit()->setPlaceholderText(tr("Action"));
    m_kind->completer()->setFilterMode(Qt::MatchContains);
    m_kind->setMinimumContentsLength(20);
    for (QLineEdit* edit : {m_actor, m_object, m_kind->lineEdit()})
        edit->setClearButtonEnabled(true);
    for (const auto& [days, words] : {std::pair{0, tr("At any time")},
                                      {1, tr("The last 24 hours")},
                                      {7, tr("The last 7 days")},
                                      {30, tr("The last 30 days")},
                                      {ChosenDays, tr("Days chosen")}})
        m_when->addItem(words, days);
    for (QDateEdit* day : {m_from, m_until}) {
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
        day->setCalendarPopup(true);
        day->setLayoutDirection(Qt::LeftToRight); // ISO 8601, in every language
        day->setDate(today);
    }
}

void FilterBar::layOut()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (const auto& [field, stretch] : {std::pair<QWidget*, int>{m_actor, 2},
                                         {m_kind, 3},
                                         {m_object, 3},
                                         {m_when, 0},
                                         {m_from, 0},
                                         {m_dash, 0},
                                         {m_until, 0}})
        layout->addWidget(field, stretch);
}

void FilterBar::follow()
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(TypingPause);
    connect(m_timer, &QTimer::timeout, this, &FilterBar::changed);
    const auto typing = [this] { m_timer->start(); };
    connect(m_actor, &QLineEdit::textChanged, this, typing);
    connect(m_object, &QLineEdit::textChanged, this, typing);
    connect(m_kind, &QComboBox::currentTextChanged, this, typing);
    connect(m_when, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        Q_EMIT changed();
    });
    for (const QDateEdit* day : {m_from, m_until})
        connect(day, &QDateEdit::dateChanged, this, &FilterBar::changed);
}

void FilterBar::showDays()
{
    const bool chosen = m_when->currentData().toInt() == ChosenDays;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_from, m_dash, m_until})
        widget->setVisible(chosen);
}

store::AuditFilter FilterBar::filter(Instant now) const
{
    store::AuditFilter filter{.actor = m_actor->text().trimmed(),
                              .kind = m_kind->currentText().trimmed(),
                              .subject = m_object->text().trimmed()};
    const int days = m_when->currentData().toInt();
    if (days > 0)
        filter.from = now - std::chrono::days(days);
    if (days == ChosenDays) {
        filter.from = startOf(m_from->date());
        filter.until = startOf(m_until->date()) + std::chrono::days(1);
    }
    return filter;
}

void FilterBar::setKinds(const std::vector<QString>& kinds)
{
    const QString typed = m_kind->currentText();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const QString& kind : kinds)
        m_kind->addItem(kind);
    m_kind->setCurrentIndex(m_kind->findText(typed));
    m_kind->setEditText(typed);
}

void FilterBar::setObject(const QString& object) { m_object->setText(object); }

void FilterBar::focusObject()
{
    m_object->setFocus(Qt::ShortcutFocusReason);
    m_object->selectAll();
}

} // namespace caretaker::ui
