// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/in_use.h"

#include "ui/base/widgets.h"
#include "ui/base/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStyle>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

QString rolesOf(const service::Person& person)
{
    QStringList roles;
    for (const service::StaffRole role : person.roles)
        roles << service::toString(role);
    return roles.join(", "_L1);
}

} // namespace

InUse::InUse(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("What is in use"));
}

void InUse::show(const Session& session, const service::Installation& installation)
{
    const int scrolled = verticalScrollBar()->value();
    auto* content = new QWidget(this);
    m_grid = new QGridLayout(content);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(18);
    addDatabase(session, installation);
    addPeople(session);
    addVantages(session, installation);
    addDelivery(session);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(content); // deletes the one before
    verticalScrollBar()->setValue(scrolled);
}

void InUse::addPart(const QString& title)
{
    const int row = m_grid->rowCount();
    if (row > 1)
        m_grid->setRowMinimumHeight(row, fontMetrics().height() / 2);
    m_grid->addWidget(heading(title, Rank::Part, this), row + 1, 0, 1, 3);
}

void InUse::addFact(const QString& what, const QString& value, const QString& from)
{
    const int row = m_grid->rowCount();
    auto* label = new QLabel(what, this);
    auto* text = plainText(value, this);
    auto* source = new QLabel(from, this);
    for (QLabel* muted : {label, source})
        muted->setForegroundRole(QPalette::PlaceholderText);
    // Paths and addresses are Latin text: they begin where the layout begins all the same.
    text->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
    text->setAccessibleName(what + u": "_s + value);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
    m_grid->addWidget(source, row, 2, Qt::AlignTop);
}

void InUse::addDatabase(const Session& session, const service::Installation& installation)
{
    const QString commandLine = tr("from the command line"), configured = tr("from the configuration");
    addPart(tr("Database and policy"));
    addFact(tr("Database"), installation.databasePath,
            session.request().database.isEmpty() ? configured : commandLine);
    addFact(tr("Size"),
            spoken().locale().formattedDataSize(installation.databaseBytes, 1, QLocale::DataSizeSIFormat));
    addFact(tr("Schema"), QString::number(installation.schemaVersion),
            session.isReadOnly() ? tr("read-only") : QString());
    addFact(tr("Configuration"), session.request().configFile.isEmpty()
                                     ? tr("none: everything has its default value")
                                     : session.request().configFile);
    const policy::Policy& policy = session.policy();
    const QString policyFrom =
        session.request().configFile.isEmpty() ? tr("kept in the database") : configured;
    addFact(tr("Policy"), policy.name, policyFrom);
    addFact(tr("SHA-256 of the policy"), policy.hash.toHex());
}

void InUse::addPeople(const Session& session)
{
    addPart(tr("People"));
    const auto& people = session.config().people;
    addFact(tr("You are"), session.person());
    if (people.empty())
        addFact(tr("Roles"),
                tr("The configuration names no people: every user is an editor, nobody approves."));
    for (const service::Person& person : people)
        addFact(person.name, rolesOf(person),
                person.publicKey.isEmpty() ? QString() : tr("signs with a key"));
}

void InUse::addVantages(const Session& session, const service::Installation& installation)
{
    addPart(tr("Where we look from"));
    for (const service::VantageSeen& vantage : installation.vantages) {
        const QString last = vantage.lastAt ? tr("last look %1 (%2)")
                                                  .arg(dateTimeText(*vantage.lastAt),
                                                       relativeText(*vantage.lastAt, session.now()))
                                            : tr("has not looked yet");
        addFact(vantage.name.toString(), last, vantage.engine);
    }
    addFact(tr("Every"), durationText(session.config().interval));
    QStringList canaries;
    for (const HttpsUri& uri : session.config().canaries)
        canaries << uri.toString();
    addFact(tr("Canaries"), canaries.isEmpty() ? tr("none: our own network failing looks like theirs failing")
                                               : canaries.join(u'\n'));
}

void InUse::addDelivery(const Session& session)
{
    const service::Config& config = session.config();
    const service::MailConfig& mail = config.mail;
    addPart(tr("Delivery"));
    const QString server =
        u"%1, %2:%3 (%4)"_s.arg(mail.method, mail.server).arg(mail.usedPort()).arg(mail.tls);
    addFact(tr("Notices go"), mail.isOutbox()            ? tr("into the folder %1").arg(config.outbox)
                              : mail.method == "smtp"_L1 ? server
                                                         : mail.sendmail);
    addFact(tr("From"), config.sender());
    addFact(tr("Answers to"), config.answersTo());
    addFact(tr("Answers are read in"),
            mail.inbox.isEmpty() ? tr("nothing: no inbox is configured") : mail.inbox);
    addFact(tr("Staff"), config.staff.isEmpty() ? config.replyTo : config.staff.join(", "_L1));
    addFact(tr("Checklists"), config.checklists);
}

} // namespace caretaker::ui
