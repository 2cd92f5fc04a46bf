// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/brake_bar.h"

#include "ui/base/reason_dialog.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QPlainTextEdit>
#include <QPushButton>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using health::FleetIncident;
using service::Workspace;

namespace {

constexpr auto Draft = "fleet-brake/let-go"_L1;

/// The reason, and who says so.
class LetGoDialog : public ReasonDialog
{
public:
    LetGoDialog(const Desk& desk, const QStringList& candidates, QWidget* parent)
        : ReasonDialog(
              {BrakeBar::tr("Let the fleet brake go"),
               BrakeBar::tr("Say how you know that it is not the monitor, its network or a validator "
                            "that fails. From the next round on what turned bad counts again, for "
                            "all CAs, for as long as this incident lasts."),
               BrakeBar::tr("Let it go")},
              parent),
          m_identity(new IdentityFields(desk, candidates, service::WholeFleet, this))
    {
        setObjectName(u"letGoDialog"_s);
        setAttribute(Qt::WA_DeleteOnClose);
        acceptButton()->setObjectName(u"accept"_s);
        insert(BrakeBar::tr("&Decided by"), m_identity);
        const auto check = [this] {
            acceptButton()->setEnabled(!reason().isEmpty() && m_identity->isComplete());
        };
        connect(m_identity, &IdentityFields::changed, this, check);
        connect(findChild<QPlainTextEdit*>(), &QPlainTextEdit::textChanged, this, check);
        check();
    }
    const IdentityFields& identity() const { return *m_identity; }

private:
    IdentityFields* m_identity;
};

} // namespace

BrakeBar::BrakeBar(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_sessionUser(service::currentUserName()), m_icon(new QLabel(this)),
      m_text(plainText({}, this)), m_cas(new QPushButton(tr("Which CAs"), this)),
      m_letGo(new QPushButton(tr("Let it go…"), this))
{
    constexpr int side = 22;
    setFrameShape(QFrame::StyledPanel);
    setObjectName(u"brakeBar"_s);
    m_letGo->setObjectName(u"letGo"_s);
    m_icon->setPixmap(QIcon::fromTheme(u"security-medium"_s).pixmap(side, side));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_cas);
    layout->addWidget(m_letGo);
    connect(m_cas, &QPushButton::clicked, this, &BrakeBar::casWanted);
    connect(m_letGo, &QPushButton::clicked, this, &BrakeBar::ask);
    connect(&session, &Session::personChanged, this, &BrakeBar::refresh);
    hide();
}

void BrakeBar::refresh()
{
    m_session.ask(
        this, [](const Workspace& workspace) { return service::openFleetIncident(workspace.database); },
        [this](const Expected<std::optional<FleetIncident>>& incident) {
            if (incident)
                show(*incident);
            else
                Q_EMIT failed(incident.error());
        });
}

void BrakeBar::show(const std::optional<FleetIncident>& incident)
{
    setVisible(incident.has_value());
    if (!incident)
        return;
    const QString what = tr("The fleet brake holds since %1: %2 of %3 CAs that were functional turned bad at "
                            "once. Nothing gets "
                            "worse and no step is taken until it ends. Suspect the monitor first.")
                             .arg(dateTimeText(incident->since), spoken().number(incident->turnedBad),
                                  spoken().number(incident->couldTurn));
    const QString overridden = tr("The fleet is bad since %1, as a person confirmed: the brake lets go.")
                                   .arg(dateTimeText(incident->since));
    m_text->setText(incident->overridden ? overridden : what);
    setAccessibleName(m_text->text());
    const bool mayAct = !m_session.isReadOnly() &&
                        !candidates({m_session.config().people, m_sessionUser, m_session.person()}).isEmpty();
    m_letGo->setVisible(!incident->overridden);
    m_letGo->setEnabled(mayAct);
    m_letGo->setToolTip(mayAct ? QString()
                               : tr("That takes the role \"approver\", and proof of who you are"));
}

/// Who at this desk may approve and can prove who they are.
QStringList BrakeBar::candidates(const Desk& desk) const
{
    QStringList people = service::peopleAtDesk(desk.people, desk.person);
    people.removeIf([&](const QString& person) {
        return !service::permit(desk.people, person, service::Deed::Approve) ||
               !service::proofOf(desk.people, person, desk.sessionUser);
    });
    return people;
}

void BrakeBar::ask()
{
    const Desk desk{m_session.config().people, m_sessionUser, m_session.person()};
    auto* dialog = new LetGoDialog(desk, candidates(desk), window());
    dialog->keepDraft(m_session.databasePath(), Draft);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        letGo(dialog->identity().person(), dialog->reason(), dialog->identity().proof());
    });
    dialog->open();
}

void BrakeBar::letGo(const QString& by, const QString& why, const service::IdentityProof& proof)
{
    const service::IdentityClaim claim{by, m_sessionUser, service::WholeFleet, m_session.now()};
    m_session.act(
        this,
        [claim, why, proof](const Workspace& workspace) -> Expected<FleetIncident> {
            const auto& people = workspace.config.people;
            if (auto may = service::permit(people, claim.person, service::Deed::Approve).and_then([&] {
                    return service::proveIdentity(people, claim, proof);
                });
                !may)
                return unexpected(may.error());
            return service::overrideFleetBrake(workspace.database, why, {u"os:"_s + claim.person, claim.now});
        },
        [this](const Expected<FleetIncident>& incident) {
            if (!incident) {
                Q_EMIT failed(incident.error());
                return;
            }
            ReasonDialog::forgetDraft(m_session.databasePath(), Draft);
            Q_EMIT said(tr("The brake lets go from the next round on"));
        });
}

} // namespace caretaker::ui
