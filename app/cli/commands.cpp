// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/assess_command.h"
#include "app/cli/audit_command.h"
#include "app/cli/ca_command.h"
#include "app/cli/case_command.h"
#include "app/cli/case_export_command.h"
#include "app/cli/checklist_command.h"
#include "app/cli/contact_command.h"
#include "app/cli/cycle_command.h"
#include "app/cli/demo_command.h"
#include "app/cli/discover_command.h"
#include "app/cli/evidence_command.h"
#include "app/cli/ingest_command.h"
#include "app/cli/inspect_command.h"
#include "app/cli/lab_command.h"
#include "app/cli/metrics_command.h"
#include "app/cli/notice_command.h"
#include "app/cli/notice_post_command.h"
#include "app/cli/notice_wording_command.h"
#include "app/cli/policy_backtest_command.h"
#include "app/cli/policy_command.h"
#include "app/cli/status_command.h"
#include "app/cli/validate_command.h"
#include "app/cli/why_command.h"

namespace caretaker::cli {

void addCommands(CommandLine& line)
{
    line.commands.push_back(std::make_unique<DemoCommand>(line));
    line.commands.push_back(std::make_unique<CaCommand>(line));
    line.commands.push_back(std::make_unique<ValidateCommand>(line));
    line.commands.push_back(std::make_unique<InspectCommand>(line));
    line.commands.push_back(std::make_unique<CycleCommand>(line));
    line.commands.push_back(std::make_unique<IngestCommand>(line));
    line.commands.push_back(std::make_unique<DiscoverCommand>(line));
    line.commands.push_back(std::make_unique<StatusCommand>(line));
    line.commands.push_back(std::make_unique<WhyCommand>(line));
    line.commands.push_back(std::make_unique<AssessCommand>(line));
    line.commands.push_back(std::make_unique<EvidenceCommand>(line));
    line.commands.push_back(std::make_unique<MetricsCommand>(line));
    line.commands.push_back(std::make_unique<CaseCommand>(line));
    line.commands.push_back(std::make_unique<CaseExportCommand>(line));
    line.commands.push_back(std::make_unique<NoticeCommand>(line));
    line.commands.push_back(std::make_unique<NoticePostCommand>(line));
    line.commands.push_back(std::make_unique<NoticeWordingCommand>(line));
    line.commands.push_back(std::make_unique<ContactCommand>(line));
    line.commands.push_back(std::make_unique<ChecklistCommand>(line));
    line.commands.push_back(std::make_unique<PolicyCommand>(line));
    line.commands.push_back(std::make_unique<PolicyBacktestCommand>(line));
    line.commands.push_back(std::make_unique<ExplainCommand>(line));
    line.commands.push_back(std::make_unique<AuditCommand>(line));
    line.commands.push_back(std::make_unique<LabCommand>(line));
}

} // namespace caretaker::cli
