<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>board</name>
    <message>
        <source>Enforcement</source>
        <translation>Aplicação</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>Lista pública</translation>
    </message>
    <message>
        <source>Revocation ahead</source>
        <translation>Revogação à frente</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Aguardando aprovação</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>A executar</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Em recuperação</translation>
    </message>
    <message>
        <source>Next the operator is written to; this runs by itself.</source>
        <translation>A seguir, escreve-se ao operador; isto acontece sozinho.</translation>
    </message>
    <message>
        <source>Next people are asked to name the CA in public.</source>
        <translation>A seguir, pede-se que a CA seja nomeada em público.</translation>
    </message>
    <message>
        <source>Next people are asked to suspend or revoke the certificate.</source>
        <translation>A seguir, pede-se que o certificado seja suspenso ou revogado.</translation>
    </message>
    <message>
        <source>People must approve or reject what is proposed.</source>
        <translation>É preciso aprovar ou rejeitar o que foi proposto.</translation>
    </message>
    <message>
        <source>Approved: carried out outside this program, then seen to have happened.</source>
        <translation>Aprovado: executado fora deste programa e depois visto como ocorrido.</translation>
    </message>
    <message>
        <source>The trouble is gone for now, or the CA is on its way back.</source>
        <translation>O problema desapareceu por ora, ou a CA está voltando.</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspensão</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revogação</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>held</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposto</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>executado</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolvido</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reaberto</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exceção</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>The policy enforces, and does not only watch</source>
        <translation>A política é aplicada e não apenas observa</translation>
    </message>
    <message>
        <source>The clock runs: no hold, not blind, no outage of our own</source>
        <translation>O prazo corre: sem pausa, sem cegueira, sem falha nossa</translation>
    </message>
    <message>
        <source>The operator was notified</source>
        <translation>O operador foi notificado</translation>
    </message>
    <message>
        <source>A notice left and did not come back</source>
        <translation>Uma notificação saiu e não voltou</translation>
    </message>
    <message>
        <source>The operator&apos;s announcement is on record</source>
        <translation>O anúncio do operador está registrado</translation>
    </message>
    <message>
        <source>A fresh look finds the CA failed</source>
        <translation>Uma observação recente encontra a CA em falha</translation>
    </message>
    <message>
        <source>Corroboration: %1 of %2 vantages agree</source>
        <translation>Corroboração: %1 de %2 pontos de observação concordam</translation>
    </message>
    <message>
        <source>Approvals: %1 of %2</source>
        <translation>Aprovações: %1 de %2</translation>
    </message>
    <message>
        <source>Reinstatement begun</source>
        <translation>Restabelecimento iniciado</translation>
    </message>
    <message>
        <source>Certificate taken away</source>
        <translation>Certificado retirado</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>Nada mais a fazer</translation>
    </message>
    <message>
        <source>until the certificate is gone</source>
        <translation>até o certificado desaparecer</translation>
    </message>
    <message>
        <source>clock stands still</source>
        <translation>o prazo está parado</translation>
    </message>
    <message>
        <source>overdue, due %1</source>
        <translation>atrasado, venceu %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 de %2 aprovações</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <translation>%1, termina %2</translation>
    </message>
    <message>
        <source>Stable for %1 of %2</source>
        <translation>Estável há %1 de %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Registrar resposta…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Encerrar a pausa…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprovar…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rejeitar…</translation>
    </message>
    <message>
        <source>Propose again…</source>
        <translation>Propor de novo…</translation>
    </message>
    <message>
        <source>Carried out…</source>
        <translation>Executado…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Restabelecer…</translation>
    </message>
    <message>
        <source>Waive corroboration…</source>
        <translation>Dispensar a corroboração…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Encerrar…</translation>
    </message>
    <message>
        <source>That takes the role &quot;%1&quot;.</source>
        <translation>Isso exige o papel “%1”.</translation>
    </message>
</context>
<context>
    <name>ca</name>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Look at the name&apos;s records and its name servers: does it resolve elsewhere?</source>
        <translation>Verifique os registros do nome e seus servidores de nomes: ele se resolve de outro lugar?</translation>
    </message>
    <message>
        <source>Is the server up, does it listen on this port, and does a firewall let us through?</source>
        <translation>O servidor está no ar, escuta nesta porta e o firewall nos deixa passar?</translation>
    </message>
    <message>
        <source>Renew or replace the server&apos;s certificate; it must name the host and chain to a public authority.</source>
        <translation>Renove ou substitua o certificado do servidor; ele deve nomear o host e encadear-se a uma autoridade pública.</translation>
    </message>
    <message>
        <source>Look at the web server&apos;s log and its disk; every file that the notification names must be there.</source>
        <translation>Verifique o log do servidor web e seu disco; cada arquivo que a notificação nomeia deve estar lá.</translation>
    </message>
    <message>
        <source>Is the rsync daemon up, does it have this module, and does it allow this many connections?</source>
        <translation>O daemon rsync está no ar, tem este módulo e permite tantas conexões?</translation>
    </message>
    <message>
        <source>Have the publication server write a fresh snapshot and notification, with a new session.</source>
        <translation>Faça o servidor de publicação gravar um snapshot e uma notificação novos, com nova sessão.</translation>
    </message>
    <message>
        <source>Have the CA reissue its manifest; check that its scheduler runs and that its clock is right.</source>
        <translation>Faça a CA reemitir seu manifesto; verifique se o agendador funciona e se o relógio está certo.</translation>
    </message>
    <message>
        <source>Have the CA reissue its CRL together with the manifest.</source>
        <translation>Faça a CA reemitir sua CRL junto com o manifesto.</translation>
    </message>
    <message>
        <source>Have the CA publish exactly what its manifest lists, in one step.</source>
        <translation>Faça a CA publicar exatamente o que seu manifesto lista, de uma só vez.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>às cegas</translation>
    </message>
    <message>
        <source>The operator of the CA has to act.</source>
        <translation>O operador da CA tem de agir.</translation>
    </message>
    <message>
        <source>The operator of the repository has to act.</source>
        <translation>O operador do repositório tem de agir.</translation>
    </message>
    <message>
        <source>We have to look at our own side.</source>
        <translation>Temos de verificar o nosso próprio lado.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sendo enviado</translation>
    </message>
    <message>
        <source>to be retried</source>
        <translation>será tentado de novo</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impresso</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>devolvido</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolvido</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reaberto</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>técnico</translation>
    </message>
    <message>
        <source>administrative</source>
        <translation>administrativo</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>emergência</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>abusos</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>por correio postal</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>nossa equipe</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>solicitante</translation>
    </message>
    <message>
        <source>on probation</source>
        <translation>em período de experiência</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>em retirada</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspensa</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revogada</translation>
    </message>
    <message>
        <source>being reinstated</source>
        <translation>em restabelecimento</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>está correndo</translation>
    </message>
    <message>
        <source>it stands still</source>
        <translation>está parado</translation>
    </message>
    <message>
        <source>Clocks: continuous %1, cumulative %2. The case counts by the clock &quot;%3&quot;; %4.</source>
        <translation>Relógios: contínuo %1, acumulado %2. O caso conta pelo relógio &quot;%3&quot;; %4.</translation>
    </message>
    <message>
        <source>Hold (%1) by %2: from %3 to %4. %5</source>
        <translation>Pausa (%1) de %2: de %3 a %4. %5</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 on %3</source>
        <translation>Aprovação de %1 por %2 em %3</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1, aguardando %2</translation>
    </message>
    <message>
        <source>%1; its clock stands still</source>
        <translation>%1; seu relógio está parado</translation>
    </message>
    <message>
        <source>First failure %1, detected %2.</source>
        <translation>Primeira falha %1, detectada %2.</translation>
    </message>
    <message>
        <source>Attempts to reach a contact: %1</source>
        <translation>Tentativas de contato: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>O que fazer: %1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>primeiro byte após %1</translation>
    </message>
    <message>
        <source>clock of the server off by %1</source>
        <translation>relógio do servidor desviado em %1</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>Manifesto %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>Attempts: %1; this is the last.</source>
        <translation>Tentativas: %1; esta é a última.</translation>
    </message>
    <message>
        <source>Caches of relying parties: a valid manifest until %1.</source>
        <translation>Caches das partes confiantes: um manifesto válido até %1.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifesto</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>não guardado</translation>
    </message>
    <message>
        <source>Manifest of the parent</source>
        <translation>Manifesto da CA superior</translation>
    </message>
    <message>
        <source>CRL of the parent</source>
        <translation>CRL da CA superior</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>age</source>
        <translation>idade</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>validade</translation>
    </message>
    <message>
        <source>retrieval, median</source>
        <translation>obtenção, mediana</translation>
    </message>
    <message>
        <source>retrieval, 95 %</source>
        <translation>obtenção, 95%</translation>
    </message>
    <message>
        <source>first byte, median</source>
        <translation>primeiro byte, mediana</translation>
    </message>
    <message>
        <source>on the manifest</source>
        <translation>no manifesto</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válidos</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>Ainda não avaliada.</translation>
    </message>
    <message>
        <source>%1 since %2 (%3).</source>
        <translation>%1 desde %2 (%3).</translation>
    </message>
    <message>
        <source>%1 fails at %2: %3.</source>
        <translation>Falha: %1 em %2: %3.</translation>
    </message>
    <message>
        <source>The last round found nothing wrong.</source>
        <translation>A última rodada não encontrou nada errado.</translation>
    </message>
    <message>
        <source>The last round could not see it: that says nothing about the CA.</source>
        <translation>A última rodada não pôde vê-la: isso nada diz sobre a CA.</translation>
    </message>
    <message>
        <source>If nothing changes, it will be %1 on %2.</source>
        <translation>Se nada mudar, seu estado será: %1, em %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ActDialog</name>
    <message>
        <source>Your approval is recorded for %1. Another person must approve, too, before anything happens: %2 of %3 so far.</source>
        <translation>A sua aprovação fica registrada para %1. Antes que algo aconteça, outra pessoa também precisa aprovar: %2 de %3 até agora.</translation>
    </message>
    <message>
        <source>With this the step against %1 has all approvals. The certificate is then taken away by people outside this program; all that it signed loses its effect.</source>
        <translation>Com isto, a etapa contra %1 tem todas as aprovações. Depois, pessoas retiram o certificado fora deste programa; tudo o que ele assinou perde o efeito.</translation>
    </message>
    <message>
        <source>With this %1 is named in the public list, and its operator is told so.</source>
        <translation>Com isto, %1 é incluída na lista pública, e o seu operador é informado.</translation>
    </message>
    <message>
        <source>Records that the operator of %1, or staff for them, answered. The clock runs on; no further kind of contact is tried.</source>
        <translation>Registra que o operador de %1, ou a equipe por ele, respondeu. O prazo continua correndo; nenhum outro tipo de contato é tentado.</translation>
    </message>
    <message>
        <source>The clock of %1 stops until the time given here. Until then nothing falls due and nothing can be approved. A hold can be released at any time.</source>
        <translation>O prazo de %1 para até o momento indicado aqui. Até lá nada vence e nada pode ser aprovado. A pausa pode ser encerrada a qualquer momento.</translation>
    </message>
    <message>
        <source>The clock of %1 runs again from now on; held time does not count.</source>
        <translation>O prazo de %1 volta a correr a partir de agora; o tempo em pausa não conta.</translation>
    </message>
    <message>
        <source>What was rejected is put to people again, and the operator of %1 is told. You cannot be the first to approve it.</source>
        <translation>O que foi rejeitado é submetido de novo à decisão, e o operador de %1 é informado. Você não pode ser a primeira pessoa a aprová-lo.</translation>
    </message>
    <message>
        <source>The case of %1 ends without recovery. If the trouble lasts, the next round opens a new case, whose clocks begin anew.</source>
        <translation>O caso de %1 termina sem recuperação. Se o problema persistir, a próxima rodada abre um caso novo, cujos prazos começam do zero.</translation>
    </message>
    <message>
        <source>The proposal against %1 is off, with all its approvals. It comes back only when a person proposes it again, or when its clock has run again.</source>
        <translation>A proposta contra %1 é retirada, com todas as suas aprovações. Ela só volta quando uma pessoa a propõe de novo ou quando o prazo tiver corrido outra vez.</translation>
    </message>
    <message>
        <source>Records that the registry took the certificate of %1 away, outside this program. The case then waits until the certificate is seen to be gone.</source>
        <translation>Registra que o registro retirou o certificado de %1 fora deste programa. O caso espera então até que se veja que o certificado não está mais lá.</translation>
    </message>
    <message>
        <source>%1 is taken back: first it is reinstating, and once it is stable its probation begins. The operator is told.</source>
        <translation>%1 é readmitida: primeiro fica em restabelecimento e, quando estiver estável, começa o período de prova. O operador é informado.</translation>
    </message>
    <message>
        <source>The case of %1 goes on with fewer vantages than the policy wants. This cannot be taken back.</source>
        <translation>O caso de %1 continua com menos pontos de observação do que a política exige. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Until (UTC)</source>
        <translation>&amp;Até (UTC)</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Decidido por</translation>
    </message>
    <message>
        <source>I have read what this changes in routing</source>
        <translation>Li o que isto muda no roteamento</translation>
    </message>
    <message>
        <source>VRPs at stake: %1</source>
        <translation>VRPs em jogo: %1</translation>
    </message>
    <message>
        <source>How many VRPs are at stake is not known</source>
        <translation>Não se sabe quantos VRPs estão em jogo</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>A language takes effect when the desktop is started again. Notices and checklists are written in their reader&apos;s language, whatever is chosen here.</source>
        <translation>O idioma entra em vigor quando o programa é iniciado de novo. Avisos e listas de verificação são escritos no idioma de quem os lê, seja qual for a escolha aqui.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>No entry fits the filter. Clear a field above to see more.</source>
        <translation>Nenhuma entrada corresponde ao filtro. Limpe um campo acima para ver mais.</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xportar...</translation>
    </message>
    <message>
        <source>Filter by object</source>
        <translation>Filtrar por objeto</translation>
    </message>
    <message>
        <source>Entries of the audit chain, newest first</source>
        <translation>Entradas da cadeia de auditoria, a mais recente primeiro</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>A entrada completa</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it. Enter goes to what it is about.</source>
        <translation>Escolha uma entrada para lê-la por inteiro. Enter leva ao assunto dela.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entradas: %1</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>Entradas: %1 de %2</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>segue de</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>Entradas gravadas em %1: %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BacktestView</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Goes over everything that was recorded, as if this policy had been in force: which notices, proposals of suspension and proposals of revocation there would have been, and when. Changes that are not saved yet count. Press Run.</source>
        <translation>Percorre tudo o que foi registrado como se esta política estivesse em vigor: que notificações, propostas de suspensão e propostas de revogação teria havido, e quando. As alterações ainda não salvas contam. Pressione Executar.</translation>
    </message>
    <message>
        <source>Progress of the backtest</source>
        <translation>Progresso do teste retrospectivo</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>A&amp;o lado dela</translation>
    </message>
    <message>
        <source>Over the &amp;last</source>
        <translation>Nos ú&amp;ltimos</translation>
    </message>
    <message>
        <source>Who would be hit when</source>
        <translation>Quem seria afetado e quando</translation>
    </message>
    <message>
        <source>no other policy</source>
        <translation>nenhuma outra política</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>todo o registro</translation>
    </message>
    <message>
        <source>Nobody would have been hit: there was nothing in this time that the policy acts on. Choose a longer time or another policy.</source>
        <translation>Ninguém teria sido afetado: neste período não houve nada sobre o que a política atue. Escolha um período maior ou outra política.</translation>
    </message>
    <message>
        <source>Recorded from %1 to %2; CAs: %3.</source>
        <translation>Registrado de %1 a %2; CAs: %3.</translation>
    </message>
    <message>
        <source>The plot shows the CAs hit worst: %1 of %2. The table has all.</source>
        <translation>O gráfico mostra as CAs mais afetadas: %1 de %2. A tabela tem todas.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BoardPage</name>
    <message>
        <source>Show the CA</source>
        <translation>Mostrar a CA</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Exportar provas…</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Aplicação</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Lendo os casos…</translation>
    </message>
    <message>
        <source>%1 is not on the board: it has no open case</source>
        <translation>%1 não está no quadro: não tem nenhum caso aberto</translation>
    </message>
    <message>
        <source>no case is selected</source>
        <translation>nenhum caso está selecionado</translation>
    </message>
    <message>
        <source>No case is open. A case opens by itself when a CA&apos;s trouble is confirmed and the policy has a timeline for it.</source>
        <translation>Nenhum caso está aberto. Um caso se abre sozinho quando o problema de uma CA é confirmado e a política tem um cronograma para ele.</translation>
    </message>
    <message>
        <source>Select a card above to see its case.</source>
        <translation>Selecione um cartão acima para ver o seu caso.</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>o banco de dados está aberto somente para leitura</translation>
    </message>
    <message>
        <source>This is no name of a person</source>
        <translation>Este não é o nome de uma pessoa</translation>
    </message>
    <message>
        <source>%1: %2, recorded as done by %3</source>
        <translation>%1: %2, registrado como feito por %3</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exportar provas</translation>
    </message>
    <message>
        <source>Exported to %1; anybody can check it with: caretaker audit verify FILE</source>
        <translation>Exportado para %1; qualquer pessoa pode verificar com: caretaker audit verify FILE</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BrakeBar</name>
    <message>
        <source>Let the fleet brake go</source>
        <translation>Soltar o freio da frota</translation>
    </message>
    <message>
        <source>Say how you know that it is not the monitor, its network or a validator that fails. From the next round on what turned bad counts again, for all CAs, for as long as this incident lasts.</source>
        <translation>Diga como você sabe que não é o monitor, sua rede ou um validador que falha. A partir da próxima rodada, o que piorou volta a contar, para todas as CAs, enquanto durar este incidente.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Decidido por</translation>
    </message>
    <message>
        <source>Which CAs</source>
        <translation>Quais CAs</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Soltar…</translation>
    </message>
    <message>
        <source>The fleet brake holds since %1: %2 of %3 CAs that were functional turned bad at once. Nothing gets worse and no step is taken until it ends. Suspect the monitor first.</source>
        <translation>O freio da frota está acionado desde %1: %2 de %3 CAs que funcionavam pioraram de uma vez. Nada piora e nenhum passo é dado até que termine. Suspeite primeiro do monitor.</translation>
    </message>
    <message>
        <source>The fleet is bad since %1, as a person confirmed: the brake lets go.</source>
        <translation>A frota está mal desde %1, como uma pessoa confirmou: o freio está solto.</translation>
    </message>
    <message>
        <source>That takes the role &quot;approver&quot;, and proof of who you are</source>
        <translation>Isso exige o papel “approver” e prova de quem você é</translation>
    </message>
    <message>
        <source>The brake lets go from the next round on</source>
        <translation>O freio solta a partir da próxima rodada</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaHeader</name>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por quê</translation>
    </message>
    <message>
        <source>Show or hide why it is so, and what would change it</source>
        <translation>Mostrar ou ocultar por que é assim e o que mudaria isso</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>Ir para a CA</translation>
    </message>
    <message>
        <source>Not judged yet: the next round will say what state it is in.</source>
        <translation>Ainda não avaliada: a próxima rodada dirá em que estado está.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaPage</name>
    <message>
        <source>No CA is chosen. Choose one in the fleet, or type its handle after Ctrl+G.</source>
        <translation>Nenhuma CA escolhida. Escolha uma na frota ou digite o identificador após Ctrl+G.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>Ir para a CA</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Verificar de novo agora</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Aba: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseActs</name>
    <message>
        <source>%1 has no key on record and is not the user who is logged in</source>
        <translation>%1 não tem chave registrada e não é o usuário que iniciou a sessão</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CasePane</name>
    <message>
        <source>Continuous clock %1, cumulative clock %2</source>
        <translation>Prazo contínuo %1, prazo cumulativo %2</translation>
    </message>
    <message>
        <source>Calendar clock %1</source>
        <translation>Prazo de calendário %1</translation>
    </message>
    <message>
        <source>%1; it stands still</source>
        <translation>%1; está parado</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>Proposto por %1</translation>
    </message>
    <message>
        <source>Approved and signed by %1 on %2</source>
        <translation>Aprovado e assinado por %1 em %2</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>Aprovado por %1 em %2</translation>
    </message>
    <message>
        <source>Nobody may approve: name approvers in the configuration</source>
        <translation>Ninguém pode aprovar: indique aprovadores na configuração</translation>
    </message>
    <message>
        <source>Still needed: %1, of %2</source>
        <translation>Ainda faltam: %1, de %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próximo: %1</translation>
    </message>
    <message>
        <source>First failure %1, detected %2</source>
        <translation>Primeira falha %1, detectada %2</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operador: %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumprido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>História</translation>
    </message>
    <message>
        <source>watched only</source>
        <translation>apenas observado</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>Necessário para: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseTab</name>
    <message>
        <source>This CA has no case. One opens by itself when the policy says so.</source>
        <translation>Esta CA não tem caso. Um caso se abre sozinho quando a política o determina.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próxima etapa</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Open on the &amp;board</source>
        <translation>Abrir no &amp;quadro</translation>
    </message>
    <message>
        <source>What happened in the case</source>
        <translation>O que aconteceu no caso</translation>
    </message>
    <message>
        <source>Acknowledge, hold, approve and close cases there</source>
        <translation>Lá os casos são reconhecidos, pausados, aprovados e encerrados</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CheckStep</name>
    <message>
        <source>Progress of the check</source>
        <translation>Progresso da verificação</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>O que foi examinado</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Examinado: %1</translation>
    </message>
    <message>
        <source>Looking at: %1</source>
        <translation>Examinando: %1</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>Todos os testes por grupo</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>Listas de verificação</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificação</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerradas</translation>
    </message>
    <message>
        <source>Undo the last tick</source>
        <translation>Desfazer a última marcação</translation>
    </message>
    <message>
        <source>C&amp;lose the period...</source>
        <translation>&amp;Encerrar o período...</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Itens da lista de verificação</translation>
    </message>
    <message>
        <source>Choose a CA above to see its operator&apos;s checklist.</source>
        <translation>Escolha uma CA acima para ver a lista de verificação do seu operador.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChoicePage</name>
    <message>
        <source>What do you want to look after?</source>
        <translation>Do que você quer cuidar?</translation>
    </message>
    <message>
        <source>There is no database yet. What you choose can be changed later.</source>
        <translation>Ainda não há banco de dados. O que você escolher pode ser mudado depois.</translation>
    </message>
    <message>
        <source>&amp;A lab fleet with a history, to learn and to try</source>
        <translation>Uma frot&amp;a de laboratório com histórico, para aprender e experimentar</translation>
    </message>
    <message>
        <source>Sixteen CAs on this machine, healthy and not, through %1 virtual days; nothing of it is real, and nobody gets a message.</source>
        <translation>Dezesseis CAs nesta máquina, saudáveis ou não, ao longo de %1 dias virtuais; nada é real e ninguém recebe mensagens.</translation>
    </message>
    <message>
        <source>&amp;My fleet, from a file</source>
        <translation>&amp;Minha frota, de um arquivo</translation>
    </message>
    <message>
        <source>The CAs in a CSV or JSON file, into a new database. Looking at them begins with the command caretaker cycle.</source>
        <translation>As CAs de um arquivo CSV ou JSON, em um banco de dados novo. A observação começa com o comando caretaker cycle.</translation>
    </message>
    <message>
        <source>A &amp;database that is there already</source>
        <translation>Um banco de &amp;dados já existente</translation>
    </message>
    <message>
        <source>With its configuration, as the command line uses it.</source>
        <translation>Com a sua configuração, como a linha de comando a usa.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedModel</name>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificação</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerradas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Atestado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Não feito</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedTab</name>
    <message>
        <source>No period was closed yet. Each is closed by the first cycle after its end.</source>
        <translation>Nenhum período foi encerrado ainda. Cada um é encerrado pelo primeiro ciclo após o seu fim.</translation>
    </message>
    <message>
        <source>Closed checklists</source>
        <translation>Listas de verificação encerradas</translation>
    </message>
    <message>
        <source>As they stood when they were closed. Enter opens one, to read.</source>
        <translation>Como estavam ao serem encerradas. Enter abre uma para leitura.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ConfigEditor</name>
    <message>
        <source>&amp;Go to the line</source>
        <translation>&amp;Ir para a linha</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>&amp;Ler o arquivo de novo</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Texto da configuração</translation>
    </message>
    <message>
        <source>No configuration file is in use. Start the desktop with --config FILE to edit one here. This is what is in force:</source>
        <translation>Nenhum arquivo de configuração está em uso. Inicie o programa com --config ARQUIVO para editá-lo aqui. Isto é o que está em vigor:</translation>
    </message>
    <message>
        <source>%1. Saved changes take effect when the desktop is started again.</source>
        <translation>%1. As mudanças salvas entram em vigor quando o programa é iniciado de novo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Correct, and not saved yet.</source>
        <translation>Correta, e ainda não salva.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Correta.</translation>
    </message>
    <message>
        <source>Saved. What was there is kept in %1.</source>
        <translation>Salva. O que havia está guardado em %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ContactsTab</name>
    <message>
        <source>mail came back on %1</source>
        <translation>o e-mail voltou em %1</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>verificado em %1</translation>
    </message>
    <message>
        <source>to be asked again, verified on %1</source>
        <translation>perguntar de novo; verificado em %1</translation>
    </message>
    <message>
        <source>asked on %1, no answer</source>
        <translation>perguntado em %1, sem resposta</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nunca perguntado</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Contacts of this CA</source>
        <translation>Contatos desta CA</translation>
    </message>
    <message>
        <source>Nobody is known to write to about this CA. Add contacts to it in the fleet.</source>
        <translation>Não se conhece ninguém a quem escrever sobre esta CA. Adicione contatos na frota.</translation>
    </message>
    <message>
        <source>Ask contacts to &amp;answer</source>
        <translation>Pedir aos contatos que &amp;respondam</translation>
    </message>
    <message>
        <source>Writes to each contact that is not verified and was not asked in the last week.</source>
        <translation>Escreve a cada contato que não está verificado e não foi perguntado na última semana.</translation>
    </message>
    <message>
        <source>Contacts asked to answer: %1</source>
        <translation>Contatos solicitados a responder: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CountsGrid</name>
    <message>
        <source>Number of CAs</source>
        <translation>Número de CAs</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DetailsView</name>
    <message>
        <source>waived</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that show it:</source>
        <translation>SHA-256 dos bytes que o demonstram:</translation>
    </message>
    <message>
        <source>To fix it:</source>
        <translation>Para corrigir:</translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation>Dispensado até %1: %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Encontrado por: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Select a test or something to fix to read all about it.</source>
        <translation>Selecione um teste ou algo a corrigir para ler tudo a respeito.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DiagnosisTab</name>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Layers by vantage</source>
        <translation>Camadas por ponto de observação</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Verificar de novo agora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>About the selected row</source>
        <translation>Sobre a linha selecionada</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>O banco de dados está aberto apenas para leitura.</translation>
    </message>
    <message>
        <source>Looks at this CA from here, stores what was seen and shows it. The next round judges.</source>
        <translation>Verifica esta CA daqui, guarda o que foi visto e mostra. A próxima rodada avalia.</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>Progresso da verificação</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>Looked at %1: %2. Stored; the next round judges.</source>
        <translation>Verificado em %1: %2. Guardado; a próxima rodada avalia.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparar &amp;com</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>%1 and %2 have the same rules. Choose another policy to compare with.</source>
        <translation>%1 e %2 têm as mesmas regras. Escolha outra política para comparar.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditDialog</name>
    <message>
        <source>Edit the notice about %1</source>
        <translation>Editar a notificação sobre %1</translation>
    </message>
    <message>
        <source>The new text is sent in place of the old one, which is kept. The audit log says who changed it and why. Facts, dates and recipient stay as they are.</source>
        <translation>O texto novo é enviado no lugar do antigo, que é conservado. O registro de auditoria diz quem o alterou e por quê. Fatos, datas e destinatário não mudam.</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>Substituir o texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditorView</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar alterações</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Texto da política</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>O que há de errado no texto</translation>
    </message>
    <message>
        <source>Shipped with Caretaker and not to be changed: extend or copy it in a file of your own.</source>
        <translation>Fornecida com o Caretaker e não deve ser alterada: estenda-a ou copie-a em um arquivo próprio.</translation>
    </message>
    <message>
        <source>Changed and not saved. What you type is kept, also if the program ends.</source>
        <translation>Alterado e não salvo. O que você digita é mantido, mesmo que o programa termine.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Linha %1, coluna %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>There is an error:</source>
        <translation>Há um erro:</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Sem erros</translation>
    </message>
    <message>
        <source>No errors. To look at once more: %1</source>
        <translation>Sem erros. A rever mais uma vez: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EvidenceTab</name>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>Ponto de observação</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Export &amp;evidence…</source>
        <translation>Exportar &amp;evidência…</translation>
    </message>
    <message>
        <source>Export &amp;case…</source>
        <translation>Exportar &amp;caso…</translation>
    </message>
    <message>
        <source>One tar file with the bytes, their hashes and how to check them</source>
        <translation>Um arquivo tar com os bytes, seus hashes e como verificá-los</translation>
    </message>
    <message>
        <source>One tar file with observations, decisions, policy, audit chain and evidence, without contact data</source>
        <translation>Um arquivo tar com observações, decisões, política, cadeia de auditoria e evidência, sem dados de contato</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exportar evidência</translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>Exportar caso</translation>
    </message>
    <message>
        <source>No evidence was kept yet. It is kept when what a look finds changes.</source>
        <translation>Ainda não há evidência guardada. Ela é guardada quando muda o que uma verificação encontra.</translation>
    </message>
    <message>
        <source>Pieces of evidence: %1, newest first</source>
        <translation>Peças de evidência: %1, a mais recente primeiro</translation>
    </message>
    <message>
        <source>%1: pieces of evidence %2, expired before %3</source>
        <translation>%1: peças de evidência %2, expiradas antes %3</translation>
    </message>
    <message>
        <source>%1: files %2, cases %3; check it with caretaker audit verify</source>
        <translation>%1: arquivos %2, casos %3; verifique com caretaker audit verify</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportDialog</name>
    <message>
        <source>Export the checklist</source>
        <translation>Exportar a lista de verificação</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Escolher...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Ar&amp;quivo:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportSinceDialog</name>
    <message>
        <source>Export the chain</source>
        <translation>Exportar a cadeia</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>o início</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Escolher...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>One entry a line, as JSON. Anyone can check the lines without this program.</source>
        <translation>Uma entrada por linha, em JSON. Qualquer pessoa pode verificar as linhas sem este programa.</translation>
    </message>
    <message>
        <source>&amp;After entry:</source>
        <translation>&amp;Após a entrada:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Ar&amp;quivo:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterBar</name>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>A partir do dia</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Até o dia</translation>
    </message>
    <message>
        <source>CA, case or other object</source>
        <translation>CA, caso ou outro objeto</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A qualquer momento</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>As últimas 24 horas</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Os últimos 7 dias</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Os últimos 30 dias</translation>
    </message>
    <message>
        <source>Days chosen</source>
        <translation>Dias escolhidos</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterField</name>
    <message>
        <source>“%1” is not a key</source>
        <translation>“%1” não é uma chave</translation>
    </message>
    <message>
        <source>“%1” is not a value here</source>
        <translation>“%1” não é um valor aqui</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta um valor</translation>
    </message>
    <message>
        <source>“%1” is not a duration</source>
        <translation>“%1” não é uma duração</translation>
    </message>
    <message>
        <source>“%1” is not a percentage</source>
        <translation>“%1” não é uma porcentagem</translation>
    </message>
    <message>
        <source>“%1” is compared with &gt; or &lt;</source>
        <translation>“%1” é comparado com &gt; ou &lt;</translation>
    </message>
    <message>
        <source>“%1” stands before a colon</source>
        <translation>“%1” vem antes de dois-pontos</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>estas aspas não foram fechadas</translation>
    </message>
    <message>
        <source>nothing stands after “-”</source>
        <translation>não há nada depois de “-”</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>No caractere %1: %2.</translation>
    </message>
    <message>
        <source>At character %1: %2. Possible: %3</source>
        <translation>No caractere %1: %2. Possível: %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FirstRun</name>
    <message>
        <source>Caretaker: the first start</source>
        <translation>Caretaker: o primeiro início</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FixesModel</name>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetColumns</name>
    <message>
        <source>waits for approval</source>
        <translation>aguarda aprovação</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>em atraso, %1</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>requerente</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>em experiência</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>em desativação</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspensa</translation>
    </message>
    <message>
        <source>reinstating</source>
        <translation>em restabelecimento</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Passará a</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Há</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Manifest age</source>
        <translation>Idade do manifesto</translation>
    </message>
    <message>
        <source>Latency (s)</source>
        <translation>Latência (s)</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositório</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>The next state, and when, if readings go on as they are</source>
        <translation>O próximo estado, e quando, se as leituras continuarem assim</translation>
    </message>
    <message>
        <source>How long it has been in its state</source>
        <translation>Há quanto tempo está neste estado</translation>
    </message>
    <message>
        <source>How long ago the manifest was made that our vantage saw last</source>
        <translation>Há quanto tempo foi emitido o último manifesto visto pelo nosso ponto de observação</translation>
    </message>
    <message>
        <source>Mean time to fetch everything, in the hour of the last round</source>
        <translation>Tempo médio para obter tudo, na hora da última rodada</translation>
    </message>
    <message>
        <source>Functional share of the watched time, over 30 days or as the policy says</source>
        <translation>Parte do tempo observado em que funcionava, em 30 dias ou conforme a política</translation>
    </message>
    <message>
        <source>What comes next in its open case</source>
        <translation>O que vem a seguir no seu caso aberto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Ainda sem avaliação</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Over %1; the target is %2</source>
        <translation>Durante %1; a meta é %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetPage</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
    <message>
        <source>Filter: words, state:dead, issue:any, since&gt;7d (Ctrl+Space proposes)</source>
        <translation>Filtro: palavras, state:dead, issue:any, since&gt;7d (Ctrl+Espaço sugere)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Lendo a frota</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Frota</translation>
    </message>
    <message>
        <source>%1 of %2 CAs, as of %3</source>
        <translation>%1 de %2 CAs, em %3</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>selecionadas: %1</translation>
    </message>
    <message>
        <source>No CA is watched yet. “caretaker ca import” takes in a list, and “caretaker discover” finds the delegated CAs under a trust anchor.</source>
        <translation>Nenhuma CA é observada ainda. “caretaker ca import” importa uma lista e “caretaker discover” encontra as CAs delegadas sob uma âncora de confiança.</translation>
    </message>
    <message>
        <source>No CA matches this filter. Esc in the filter clears it.</source>
        <translation>Nenhuma CA corresponde a este filtro. Esc no filtro o limpa.</translation>
    </message>
    <message>
        <source>&amp;Open the CA</source>
        <translation>&amp;Abrir a CA</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Export as CSV</source>
        <translation>&amp;Exportar como CSV</translation>
    </message>
    <message>
        <source>The selected rows, or all that are shown, with the columns that are shown</source>
        <translation>As linhas selecionadas, ou todas as mostradas, com as colunas visíveis</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Ir para o filtro</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Visões</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olunas</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>&amp;Salvar esta visão</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>&amp;Esquecer uma visão</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Salvar esta visão</translation>
    </message>
    <message>
        <source>A name for this filter, these columns and this order:</source>
        <translation>Um nome para este filtro, estas colunas e esta ordem:</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Visão “%1” salva</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Esquecer uma visão</translation>
    </message>
    <message>
        <source>Which view is no longer needed?</source>
        <translation>Qual visão não é mais necessária?</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiadas: %1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgula (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Gravadas em %1: %2</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Verificar de novo agora</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>O banco de dados está aberto apenas para leitura.</translation>
    </message>
    <message>
        <source>Select the CAs to look at.</source>
        <translation>Selecione as CAs a verificar.</translation>
    </message>
    <message>
        <source>At most %1 CAs at once: the next round looks at all of them.</source>
        <translation>No máximo %1 CAs de uma vez: a próxima rodada verifica todas.</translation>
    </message>
    <message>
        <source>Looks at the selected CAs from here and stores what was seen. The next round judges.</source>
        <translation>Verifica daqui as CAs selecionadas e guarda o que foi visto. A próxima rodada avalia.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetViews</name>
    <message>
        <source>All CAs</source>
        <translation>Todas as CAs</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>Não saudáveis</translation>
    </message>
    <message>
        <source>About to change state</source>
        <translation>Prestes a mudar de estado</translation>
    </message>
    <message>
        <source>With an issue</source>
        <translation>Com algum problema</translation>
    </message>
    <message>
        <source>With an open case</source>
        <translation>Com caso aberto</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Aguardando aprovação</translation>
    </message>
    <message>
        <source>Manifest older than a day</source>
        <translation>Manifesto com mais de um dia</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsChart</name>
    <message>
        <source>Plot of who would be hit when</source>
        <translation>Gráfico de quem seria afetado e quando</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsModel</name>
    <message>
        <source>Held back: %1</source>
        <translation>Retido: %1</translation>
    </message>
    <message>
        <source>Withdrawn: it recovered</source>
        <translation>Retirado: recuperou-se</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quando (UTC)</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::IdentityFields</name>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>File of the private key of %1 (PEM). It proves who decides, and an approval is signed with it.</source>
        <translation>Arquivo da chave privada de %1 (PEM). Prova quem decide, e a aprovação é assinada com ela.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm, as the user who is logged in.</source>
        <translation>Digite “%1” para confirmar, como usuário que iniciou a sessão.</translation>
    </message>
    <message>
        <source>%1 has no key on record and is not the user who is logged in (%2).</source>
        <translation>%1 não tem chave registrada e não é o usuário que iniciou a sessão (%2).</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>A fleet from a file</source>
        <translation>Uma frota de um arquivo</translation>
    </message>
    <message>
        <source>CSV or JSON, as the command caretaker ca import reads it. All CAs of the file, or none.</source>
        <translation>CSV ou JSON, como o comando caretaker ca import o lê. Todas as CAs do arquivo, ou nenhuma.</translation>
    </message>
    <message>
        <source>&amp;Fleet file:</source>
        <translation>Arquivo da &amp;frota:</translation>
    </message>
    <message>
        <source>A fleet file</source>
        <translation>Um arquivo de frota</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>E&amp;scolher...</translation>
    </message>
    <message>
        <source>New &amp;database:</source>
        <translation>Novo banco de &amp;dados:</translation>
    </message>
    <message>
        <source>CAs imported: %1</source>
        <translation>CAs importadas: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::InUse</name>
    <message>
        <source>What is in use</source>
        <translation>O que está em uso</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>da linha de comando</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>da configuração</translation>
    </message>
    <message>
        <source>Database and policy</source>
        <translation>Banco de dados e política</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>none: everything has its default value</source>
        <translation>nenhuma: tudo tem o seu valor padrão</translation>
    </message>
    <message>
        <source>kept in the database</source>
        <translation>guardada no banco de dados</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>SHA-256 of the policy</source>
        <translation>SHA-256 da política</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Você é</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>The configuration names no people: every user is an editor, nobody approves.</source>
        <translation>A configuração não nomeia ninguém: todo usuário é editor e ninguém aprova.</translation>
    </message>
    <message>
        <source>signs with a key</source>
        <translation>assina com uma chave</translation>
    </message>
    <message>
        <source>Where we look from</source>
        <translation>De onde observamos</translation>
    </message>
    <message>
        <source>last look %1 (%2)</source>
        <translation>última observação %1 (%2)</translation>
    </message>
    <message>
        <source>has not looked yet</source>
        <translation>ainda não observou</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>A cada</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Pontos de controle (canários)</translation>
    </message>
    <message>
        <source>none: our own network failing looks like theirs failing</source>
        <translation>nenhum: uma falha da nossa própria rede parece uma falha da deles</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Notices go</source>
        <translation>Os avisos vão</translation>
    </message>
    <message>
        <source>into the folder %1</source>
        <translation>para a pasta %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Respostas para</translation>
    </message>
    <message>
        <source>Answers are read in</source>
        <translation>As respostas são lidas em</translation>
    </message>
    <message>
        <source>nothing: no inbox is configured</source>
        <translation>nada: nenhuma caixa de entrada configurada</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de verificação</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemDetails</name>
    <message>
        <source>Details of the item</source>
        <translation>Detalhes do item</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemModel</name>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>A atestar</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabDialog</name>
    <message>
        <source>The lab fleet</source>
        <translation>A frota de laboratório</translation>
    </message>
    <message>
        <source>A fleet of sixteen CAs on this machine lives through %1 virtual days. That takes some minutes, once. Nothing is fetched from the Internet.</source>
        <translation>Uma frota de dezesseis CAs nesta máquina vive %1 dias virtuais. Leva alguns minutos, uma única vez. Nada é buscado na Internet.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabPage</name>
    <message>
        <source>The lab fleet</source>
        <translation>A frota de laboratório</translation>
    </message>
    <message>
        <source>It is made in %1. That takes some minutes, once. Going back or cancelling leaves nothing there.</source>
        <translation>É criada em %1. Leva alguns minutos, uma única vez. Voltar ou cancelar não deixa nada lá.</translation>
    </message>
    <message>
        <source>The lab fleet is ready.</source>
        <translation>A frota de laboratório está pronta.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabProgress</name>
    <message>
        <source>Signing a world of certificates...</source>
        <translation>Assinando um mundo de certificados...</translation>
    </message>
    <message>
        <source>Making the lab fleet</source>
        <translation>Criando a frota de laboratório</translation>
    </message>
    <message>
        <source>Virtual hours: %1 of %2</source>
        <translation>Horas virtuais: %1 de %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListChooser</name>
    <message>
        <source>The registry</source>
        <translation>O registro</translation>
    </message>
    <message>
        <source>A CA operator</source>
        <translation>Um operador de CA</translation>
    </message>
    <message>
        <source>Whose checklist</source>
        <translation>De quem é a lista</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation>Um dia do período</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>O período anterior</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>O período seguinte</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diária</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensal</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Before delegation</source>
        <translation>Antes da delegação</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListDesk</name>
    <message>
        <source>Ticked: %1</source>
        <translation>Marcado: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Anotado: %1</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Encerrar o período</translation>
    </message>
    <message>
        <source>%1 then stands as it is, for good: nobody can tick, take back or annotate on it any more. Items not done, and carried over into the next period: %2</source>
        <translation>%1 fica então como está, definitivamente: ninguém mais poderá marcar, retirar ou anotar. Itens não feitos, levados para o próximo período: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Encerrada: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListOutputBar</name>
    <message>
        <source>&amp;Print...</source>
        <translation>Im&amp;primir...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xportar...</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Parado: nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LookBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>Progresso da verificação</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>Looked at %1: %2 in order. Stored; the next round judges.</source>
        <translation>Verificadas %1: %2 em ordem. Guardado; a próxima rodada avalia.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::MainWindow</name>
    <message>
        <source>Caretaker</source>
        <translation>Caretaker</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Caretaker</source>
        <translation>&amp;Sobre o Caretaker</translation>
    </message>
    <message>
        <source>About Caretaker</source>
        <translation>Sobre o Caretaker</translation>
    </message>
    <message>
        <source>Caretaker %1: the lifecycle of delegated RPKI CAs, from observation to enforcement. Free software: GPL-3.0-or-later. Icons: Breeze (LGPL-3.0).</source>
        <translation>Caretaker %1: o ciclo de vida das CAs delegadas da RPKI, da observação à aplicação das regras. Software livre: GPL-3.0-or-later. Ícones: Breeze (LGPL-3.0).</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>At&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, somente leitura</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::MetricsTab</name>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Of this CA</source>
        <translation>Desta CA</translation>
    </message>
    <message>
        <source>Of its repository</source>
        <translation>Do seu repositório</translation>
    </message>
    <message>
        <source>Whose metrics</source>
        <translation>Métricas de quem</translation>
    </message>
    <message>
        <source>Of its repository: %1</source>
        <translation>Do seu repositório: %1</translation>
    </message>
    <message>
        <source>No rule of the policy is broken.</source>
        <translation>Nenhuma regra da política é violada.</translation>
    </message>
    <message>
        <source>Broken rules: %1</source>
        <translation>Regras violadas: %1</translation>
    </message>
    <message>
        <source>Availability over %1: %2.</source>
        <translation>Disponibilidade em %1: %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoteForm</name>
    <message>
        <source>&amp;Tick</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Adicionar &amp;nota</translation>
    </message>
    <message>
        <source>A URI, or a SHA-256 in hexadecimal</source>
        <translation>Um URI ou um SHA-256 em hexadecimal</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;ota:</translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation>E&amp;vidência:</translation>
    </message>
    <message>
        <source>What was done about it: a tick needs it here</source>
        <translation>O que foi feito a respeito: é necessário aqui para marcar</translation>
    </message>
    <message>
        <source>Kept with your name; may stay empty for a tick</source>
        <translation>Guardada com o seu nome; pode ficar vazia ao marcar</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeDesk</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>Enviar o que espera</translation>
    </message>
    <message>
        <source>Read the mailbox</source>
        <translation>Ler a caixa de correio</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>o banco de dados está aberto somente para leitura</translation>
    </message>
    <message>
        <source>that takes the role &quot;editor&quot;</source>
        <translation>isso exige o papel “editor”</translation>
    </message>
    <message>
        <source>no mailbox is configured ([mail] inbox)</source>
        <translation>nenhuma caixa de correio está configurada ([mail] inbox)</translation>
    </message>
    <message>
        <source>no notice is selected</source>
        <translation>nenhuma notificação está selecionada</translation>
    </message>
    <message>
        <source>it does not wait any more</source>
        <translation>já não está à espera</translation>
    </message>
    <message>
        <source>another notice took its place</source>
        <translation>outra notificação tomou o seu lugar</translation>
    </message>
    <message>
        <source>it was not given up, and did not come back</source>
        <translation>não foi abandonada nem voltou</translation>
    </message>
    <message>
        <source>The new text waits as notice %1</source>
        <translation>O texto novo espera como notificação %1</translation>
    </message>
    <message>
        <source>Call off the notice about %1</source>
        <translation>Cancelar a notificação sobre %1</translation>
    </message>
    <message>
        <source>It is not sent. It stays on record, and can be sent again later. The rules do not write it anew.</source>
        <translation>Não é enviada. Fica registrada e pode ser enviada mais tarde. As regras não a escrevem de novo.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The notice is called off</source>
        <translation>A notificação foi cancelada</translation>
    </message>
    <message>
        <source>Sent: %1, to be tried again: %2, given up: %3, waiting: %4</source>
        <translation>Enviadas: %1, a tentar de novo: %2, abandonadas: %3, à espera: %4</translation>
    </message>
    <message>
        <source>Read: %1, came back: %2, answers: %3, automatic: %4</source>
        <translation>Lidas: %1, devolvidas: %2, respostas: %3, automáticas: %4</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeModel</name>
    <message>
        <source>Written (UTC)</source>
        <translation>Escrita (UTC)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticePane</name>
    <message>
        <source>written</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>%1  next attempt</source>
        <translation>%1  próxima tentativa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesPage</name>
    <message>
        <source>Queue and history</source>
        <translation>Fila e histórico</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Mostrar o caso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>CA, case, kind, language</source>
        <translation>CA, caso, tipo, idioma</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nothing was written yet. Notices are written when a step of a case falls due.</source>
        <translation>Nada foi escrito ainda. As notificações são escritas quando vence uma etapa de um caso.</translation>
    </message>
    <message>
        <source>Select a notice to read it.</source>
        <translation>Selecione uma notificação para lê-la.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesTab</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notificação</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Notices about this CA</source>
        <translation>Notificações sobre esta CA</translation>
    </message>
    <message>
        <source>Nothing was said about this CA yet. Notices are written by the steps of a case.</source>
        <translation>Ainda não se disse nada sobre esta CA. As etapas de um caso escrevem as notificações.</translation>
    </message>
    <message>
        <source>Enter or double click opens a notice</source>
        <translation>Enter ou clique duplo abre uma notificação</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ObjectsTab</name>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Published objects</source>
        <translation>Objetos publicados</translation>
    </message>
    <message>
        <source>The selected object, decoded</source>
        <translation>O objeto selecionado, decodificado</translation>
    </message>
    <message>
        <source>Select an object to decode it.</source>
        <translation>Selecione um objeto para decodificá-lo.</translation>
    </message>
    <message>
        <source>No object of this CA was kept yet. Objects are kept when what a look finds changes.</source>
        <translation>Ainda não foi guardado nenhum objeto desta CA. São guardados quando muda o que uma verificação encontra.</translation>
    </message>
    <message>
        <source>The manifest that the last look saw, and what it lists.</source>
        <translation>O manifesto que a última verificação viu e o que ele lista.</translation>
    </message>
    <message>
        <source>The newest manifest that was kept. The last look saw another one, or none: what is listed may have changed since.</source>
        <translation>O manifesto guardado mais recente. A última verificação viu outro, ou nenhum: o que está listado pode ter mudado.</translation>
    </message>
    <message>
        <source>Its bytes were not kept. SHA-256 on the manifest: %1</source>
        <translation>Seus bytes não foram guardados. SHA-256 no manifesto: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OpenPage</name>
    <message>
        <source>A database that is there already</source>
        <translation>Um banco de dados já existente</translation>
    </message>
    <message>
        <source>One of both is enough: a configuration names its database.</source>
        <translation>Basta um dos dois: uma configuração indica o seu banco de dados.</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>&amp;Configuração:</translation>
    </message>
    <message>
        <source>A configuration</source>
        <translation>Uma configuração</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>E&amp;scolher...</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Banco de &amp;dados:</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>Um banco de dados</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>Esc&amp;olher...</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OptionsStep</name>
    <message>
        <source>Test with &amp;20 clients at once whether it holds out</source>
        <translation>Testar com &amp;20 clientes ao mesmo tempo se aguenta</translation>
    </message>
    <message>
        <source>Connect to &amp;private and loopback addresses too (a lab)</source>
        <translation>Conectar também a endereços &amp;privados e de loopback (um laboratório)</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s</source>
        <translation>Arquivo PEM; vazio: o do sistema</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Pe&amp;rfil</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>&amp;Trust store for HTTPS</source>
        <translation>Repositório de con&amp;fiança para HTTPS</translation>
    </message>
    <message>
        <source>Report handed out b&amp;y</source>
        <translation>Relatório entregue &amp;por</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>&amp;Usar um arquivo…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Escolher um perfil</translation>
    </message>
    <message>
        <source>Profiles (*.toml);;All files (*)</source>
        <translation>Perfis (*.toml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose a trust store</source>
        <translation>Escolher um repositório de confiança</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>Arquivos PEM (*.pem *.crt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Not ready from this level on: %1</source>
        <translation>Não pronto a partir deste nível: %1</translation>
    </message>
    <message>
        <source>A report is good for: %1</source>
        <translation>Um relatório vale por: %1</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>Dispensado até %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OverviewTab</name>
    <message>
        <source>Manifest</source>
        <translation>Manifesto</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>States, cases, issues and notices over time</source>
        <translation>Estados, casos, problemas e notificações ao longo do tempo</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PapersStep</name>
    <message>
        <source>RRDP &amp;notification URI</source>
        <translation>URI de &amp;notificação RRDP</translation>
    </message>
    <message>
        <source>https://…/notification.xml, unless the repository response names it</source>
        <translation>https://…/notification.xml, a menos que a resposta do repositório a indique</translation>
    </message>
    <message>
        <source>rsync &amp;folder URI</source>
        <translation>URI da pasta &amp;rsync</translation>
    </message>
    <message>
        <source>rsync://…/, unless the repository response names it</source>
        <translation>rsync://…/, a menos que a resposta do repositório a indique</translation>
    </message>
    <message>
        <source>Repository &amp;response</source>
        <translation>R&amp;esposta do repositório</translation>
    </message>
    <message>
        <source>RFC 8183 file that came from the repository</source>
        <translation>Arquivo RFC 8183 que veio do repositório</translation>
    </message>
    <message>
        <source>&amp;Publisher request</source>
        <translation>Solicitação de &amp;publicação</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the repository</source>
        <translation>Arquivo RFC 8183 que vai ao repositório</translation>
    </message>
    <message>
        <source>&amp;Child request</source>
        <translation>Solicitação de &amp;CA subordinada</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the parent</source>
        <translation>Arquivo RFC 8183 que vai à CA superior</translation>
    </message>
    <message>
        <source>Test &amp;trust anchor (TAL)</source>
        <translation>Âncora de confiança de teste (&amp;TAL)</translation>
    </message>
    <message>
        <source>The objects are judged under it, where there is one</source>
        <translation>Os objetos são avaliados sob ela, se houver</translation>
    </message>
    <message>
        <source>Re&amp;sources</source>
        <translation>Recur&amp;sos</translation>
    </message>
    <message>
        <source>TOML: what is asked for, what is held</source>
        <translation>TOML: o que é pedido, o que já se tem</translation>
    </message>
    <message>
        <source>&amp;Attestations</source>
        <translation>&amp;Atestados</translation>
    </message>
    <message>
        <source>TOML: the answers on operations</source>
        <translation>TOML: as respostas sobre a operação</translation>
    </message>
    <message>
        <source>Drop the setup files and the TAL here, all at once: what each is, is found out. Or type the two URIs below; they are enough for a check over the network.</source>
        <translation>Solte aqui os arquivos de configuração inicial e o TAL, todos de uma vez: descobre-se o que é cada um. Ou digite as duas URIs abaixo; bastam para uma verificação pela rede.</translation>
    </message>
    <message>
        <source>Ch&amp;oose files…</source>
        <translation>Esc&amp;olher arquivos…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Choose the files to check</source>
        <translation>Escolher os arquivos a verificar</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Aceito: %1</translation>
    </message>
    <message>
        <source>Taken: %1 (%2)</source>
        <translation>Aceito: %1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to check yet: drop the files, or type the URIs.</source>
        <translation>Ainda não há nada a verificar: solte os arquivos ou digite as URIs.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Extend in a new file…</source>
        <translation>&amp;Estender em um novo arquivo…</translation>
    </message>
    <message>
        <source>Extend in a new file</source>
        <translation>Estender em um novo arquivo</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file…</source>
        <translation>Cop&amp;iar para um arquivo…</translation>
    </message>
    <message>
        <source>Copy to a file</source>
        <translation>Copiar para um arquivo</translation>
    </message>
    <message>
        <source>Remove &amp;from the list</source>
        <translation>&amp;Remover da lista</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valores</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Diferenças</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Backtest</source>
        <translation>&amp;Teste retrospectivo</translation>
    </message>
    <message>
        <source>The policy has an error, so that nothing of it takes effect. See under Text, where it is marked.</source>
        <translation>A política tem um erro, de modo que nada dela tem efeito. Veja em Texto, onde está marcado.</translation>
    </message>
    <message>
        <source>Save with an error</source>
        <translation>Salvar com um erro</translation>
    </message>
    <message>
        <source>The policy has an error. A cycle that is to run with it will stop and say so.</source>
        <translation>A política tem um erro. Um ciclo que deva usá-la vai parar e avisar.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Salvar mesmo assim</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Abrir uma política</translation>
    </message>
    <message>
        <source>Policies (*.toml);;All files (*)</source>
        <translation>Políticas (*.toml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>What you changed in %1 and did not save will be lost. The file itself stays.</source>
        <translation>O que você alterou em %1 e não salvou será perdido. O arquivo em si permanece.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PolicyDocuments</name>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (não salvo)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (em uso)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PreviewPane</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Made-up facts</source>
        <translation>Dados fictícios</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::RangeBar</name>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>Wheel or + and -: zoom. Drag: zoom to what is marked. Shift and drag, or arrow keys: move. Double click or Home: everything.</source>
        <translation>Roda ou + e -: ampliar. Arrastar: ampliar o que foi marcado. Shift e arrastar, ou setas: mover. Clique duplo ou Home: tudo.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReadinessPage</name>
    <message>
        <source>Steps of the check</source>
        <translation>Etapas da verificação</translation>
    </message>
    <message>
        <source>1. Papers</source>
        <translation>1. Documentos</translation>
    </message>
    <message>
        <source>2. Options</source>
        <translation>2. Opções</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Verificação</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. Resultado</translation>
    </message>
    <message>
        <source>Readiness of a CA before delegation</source>
        <translation>Prontidão de uma CA antes da delegação</translation>
    </message>
    <message>
        <source>C&amp;heck another</source>
        <translation>Verificar out&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Verificar &amp;de novo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ava&amp;nçar</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>&amp;Iniciar a verificação</translation>
    </message>
    <message>
        <source>The repository is looked at as its relying parties will. This takes up to five minutes.</source>
        <translation>O repositório é examinado como as partes confiantes farão. Isso leva até cinco minutos.</translation>
    </message>
    <message>
        <source>The check was cancelled. Start it again, or go back.</source>
        <translation>A verificação foi cancelada. Inicie-a de novo ou volte.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar o relatório</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;JSON for the registry (*.json);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Página web (*.html);;JSON para o registro (*.json);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation>Exportando para %1 …</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recorded in the audit log, with your name</source>
        <translation>Fica registrado no log de auditoria, com o seu nome</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>This was typed earlier and not stored.</source>
        <translation>Isto foi digitado antes e não foi salvo.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReportModel</name>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1 (com falha: %2)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>O que é testado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ResultStep</name>
    <message>
        <source>Nothing has to be fixed.</source>
        <translation>Não há nada a corrigir.</translation>
    </message>
    <message>
        <source>What to &amp;fix first</source>
        <translation>O que corrigir &amp;primeiro</translation>
    </message>
    <message>
        <source>&amp;All tests</source>
        <translation>&amp;Todos os testes</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>O que corrigir primeiro</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>Todos os testes por grupo</translation>
    </message>
    <message>
        <source>&amp;Only what needs attention</source>
        <translation>&amp;Somente o que requer atenção</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Não pronto</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>Dispensado até %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Sparkline</name>
    <message>
        <source>Lowest – highest · last</source>
        <translation>Mínimo – máximo · último</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateStrip</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 days ago: %2. Now: %3.</source>
        <translation>Há %1 dias: %2. Agora: %3.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TimePlot</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Nada foi medido neste período.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>last %1, median %2, highest %3</source>
        <translation>último %1, mediana %2, máximo %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayModel</name>
    <message>
        <source>The fleet</source>
        <translation>A frota</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Aguardando aprovação</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>New incidents</source>
        <translation>Novos incidentes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de verificação</translation>
    </message>
    <message>
        <source>Holds that end</source>
        <translation>Pausas que terminam</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>O que há a fazer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>O que precisa de você</translation>
    </message>
    <message>
        <source>Looking for what needs you</source>
        <translation>Procurando o que precisa de você</translation>
    </message>
    <message>
        <source>Go to what is selected</source>
        <translation>Ir para o selecionado</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nada precisa de você.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, none of them blind.</source>
        <translation>Rodadas no último dia: %1, nenhuma às cegas.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, blind: %2.</source>
        <translation>Rodadas no último dia: %1, às cegas: %2.</translation>
    </message>
    <message>
        <source>The last reason: %1.</source>
        <translation>O último motivo: %1.</translation>
    </message>
    <message>
        <source>never looked</source>
        <translation>nunca observou</translation>
    </message>
    <message>
        <source>%1 (%2, too old to count)</source>
        <translation>%1 (%2, antigo demais para contar)</translation>
    </message>
    <message>
        <source>Nothing was observed yet: “caretaker cycle” makes the first round.</source>
        <translation>Nada foi observado ainda: “caretaker cycle” faz a primeira rodada.</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <translation>Última rodada: %1.</translation>
    </message>
    <message>
        <source>Vantages: %1.</source>
        <translation>Pontos de observação: %1.</translation>
    </message>
    <message>
        <source>No canary is configured, so only a failure of everything shows that it is ours.</source>
        <translation>Nenhum canário está configurado: só uma falha de tudo mostra que ela é nossa.</translation>
    </message>
    <message>
        <source>Canaries: %1.</source>
        <translation>Canários: %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesModel</name>
    <message>
        <source>default</source>
        <translation>valor padrão</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation>Indicado em</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesView</name>
    <message>
        <source>Filter: a part of a rule, a value or a file</source>
        <translation>Filtro: parte de uma regra, valor ou arquivo</translation>
    </message>
    <message>
        <source>Filter of the rules</source>
        <translation>Filtro das regras</translation>
    </message>
    <message>
        <source>Rules in effect</source>
        <translation>Regras em vigor</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::VerifyBar</name>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>&amp;Verificar a cadeia</translation>
    </message>
    <message>
        <source>&amp;Compare with a file...</source>
        <translation>&amp;Comparar com um arquivo...</translation>
    </message>
    <message>
        <source>Copy the &amp;head</source>
        <translation>Copiar a cabe&amp;ça</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>A line NUMBER:HASH that was noted elsewhere, or an export</source>
        <translation>Uma linha NÚMERO:HASH anotada em outro lugar, ou uma exportação</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>Não verificada desde que esta janela foi aberta.</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is known about the chain.</source>
        <translation>Parada antes do fim: nada se sabe sobre a cadeia.</translation>
    </message>
    <message>
        <source>BROKEN at entry %1: %2</source>
        <translation>QUEBRADA na entrada %1: %2</translation>
    </message>
    <message>
        <source>Intact: each entry follows from the one before. Entries: %1</source>
        <translation>Íntegra: cada entrada segue da anterior. Entradas: %1</translation>
    </message>
    <message>
        <source>Intact, and it goes on from the head in %1. Entries: %2</source>
        <translation>Íntegra, e continua a partir da cabeça em %1. Entradas: %2</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Cabeça: %1</translation>
    </message>
    <message>
        <source>A head or an export</source>
        <translation>Uma cabeça ou uma exportação</translation>
    </message>
    <message>
        <source>Copied. Keep it somewhere else: then nothing can be cut off unseen.</source>
        <translation>Copiada. Guarde-a em outro lugar: assim nada pode ser cortado sem que se perceba.</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (target %2)</source>
        <translation>%1 (meta: %2)</translation>
    </message>
    <message>
        <source>%1 configured; %2 blind in this period</source>
        <translation>configurados: %1; às cegas neste período: %2</translation>
    </message>
    <message>
        <source>%1 due, %2 of them overdue</source>
        <translation>%1 a fazer, em atraso: %2</translation>
    </message>
    <message>
        <source>%1 in this period, typically every %2; longest time without a valid one: %3</source>
        <translation>%1 neste período, normalmente a cada %2; maior tempo sem um válido: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 below %3 over 30 days; lowest %4</source>
        <translation>%1 de %2 abaixo de %3 em 30 dias; mínimo: %4</translation>
    </message>
    <message>
        <source>%1 of %2 below %3; lowest %4</source>
        <translation>%1 de %2 abaixo de %3; mínimo: %4</translation>
    </message>
    <message>
        <source>%1 of %2 not functional now; %3 without effect</source>
        <translation>não funcionais agora: %1 de %2; sem efeito: %3</translation>
    </message>
    <message>
        <source>%1 of %2 observing</source>
        <translation>em observação: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 slower than %3; slowest %4</source>
        <translation>mais lentas que %3: %1 de %2; a mais lenta: %4</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate or object that ends within %3</source>
        <translation>%1 de %2 com um certificado ou objeto que expira em menos de %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate that ends within %3</source>
        <translation>%1 de %2 com um certificado que expira em menos de %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact</source>
        <translation>%1 de %2 com um contato</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact that was verified within %3</source>
        <translation>%1 de %2 com um contato verificado há menos de %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a manifest that ends within %3</source>
        <translation>%1 de %2 com um manifesto que expira em menos de %3</translation>
    </message>
    <message>
        <source>%1 of %2 with an issue</source>
        <translation>%1 de %2 com um problema</translation>
    </message>
    <message>
        <source>%1 of %2 written to answered</source>
        <translation>responderam %1, de um total contatado de %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3 would be judged differently</source>
        <translation>%1, em %2: seriam julgados de outra forma: %3</translation>
    </message>
    <message>
        <source>%1 open, %2 of them not acknowledged; %3 opened and %4 resolved in this period</source>
        <translation>abertos: %1, dos quais não reconhecidos: %2; neste período, abertos: %3, resolvidos: %4</translation>
    </message>
    <message>
        <source>%1 running, %2 ending within %3</source>
        <translation>em curso: %1; terminam em menos de %3: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 sent in this period, %2 waiting, %3 failed</source>
        <translation>neste período, enviadas: %1; em espera: %2; com falha: %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>verificados: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 em espera</translation>
    </message>
    <message>
        <source>%1, %2 blind, longest gap %3; %4 of %5 fetches failed</source>
        <translation>%1, às cegas: %2; maior intervalo: %3; obtenções com falha: %4 de %5</translation>
    </message>
    <message>
        <source>%1, %2 for the better</source>
        <translation>%1, para melhor: %2</translation>
    </message>
    <message>
        <source>%1, %2 in order, %3 attested, %4 for a person to attest.</source>
        <translation>%1, em ordem: %2, atestados: %3, a atestar por uma pessoa: %4.</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1, evento %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: open the case, acknowledge it, and look at what fails.</source>
        <translation>%1: abra o caso, reconheça-o e examine o que falha.</translation>
    </message>
    <message numerus="yes">
        <source>%n CA(s)</source>
        <translation>
            <numerusform>%n CA</numerusform>
            <numerusform>%n CAs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canary endpoint(s)</source>
        <translation>
            <numerusform>%n ponto de controle (canário)</numerusform>
            <numerusform>%n pontos de controle (canários)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for the worse</source>
        <translation>
            <numerusform>%n mudança para pior</numerusform>
            <numerusform>%n mudanças para pior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n pausa</numerusform>
            <numerusform>%n pausas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation>
            <numerusform>%n item requer atenção</numerusform>
            <numerusform>%n itens requerem atenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>%n manifesto</numerusform>
            <numerusform>%n manifestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue from an earlier period</source>
        <translation>
            <numerusform>%n deles em atraso de um período anterior</numerusform>
            <numerusform>%n deles em atraso de um período anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n operador</numerusform>
            <numerusform>%n operadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposta</numerusform>
            <numerusform>%n propostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication point(s)</source>
        <translation>
            <numerusform>%n ponto de publicação</numerusform>
            <numerusform>%n pontos de publicação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n rodada</numerusform>
            <numerusform>%n rodadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vantage point(s)</source>
        <translation>
            <numerusform>%n ponto de observação</numerusform>
            <numerusform>%n pontos de observação</numerusform>
        </translation>
    </message>
    <message>
        <source>95% of first bytes within %1, 95% of retrievals within %2</source>
        <translation>95% dos primeiros bytes em %1, 95% das obtenções em %2</translation>
    </message>
    <message>
        <source>95% within</source>
        <translation>95% em</translation>
    </message>
    <message>
        <source>Acknowledge each, so that it is clear who looks after it.</source>
        <translation>Reconheça cada um, para que fique claro quem cuida dele.</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos os itens</translation>
    </message>
    <message>
        <source>All notices have gone out</source>
        <translation>Todas as notificações foram enviadas</translation>
    </message>
    <message>
        <source>Answer the registry, and put right what the case is about.</source>
        <translation>Responda ao registro e corrija aquilo de que trata o caso.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situação em</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Atestado</translation>
    </message>
    <message>
        <source>Attested by %1 on %2.</source>
        <translation>Atestado por %1 em %2.</translation>
    </message>
    <message>
        <source>Availability by day</source>
        <translation>Disponibilidade por dia</translation>
    </message>
    <message>
        <source>Availability of every CA over the week was reviewed</source>
        <translation>A disponibilidade de cada CA ao longo da semana foi revisada</translation>
    </message>
    <message>
        <source>Availability over the quarter meets the target</source>
        <translation>A disponibilidade no trimestre atinge a meta</translation>
    </message>
    <message>
        <source>Availability was reviewed and meets the target</source>
        <translation>A disponibilidade foi revisada e atinge a meta</translation>
    </message>
    <message>
        <source>Backup and recovery are documented, and a recovery was tested</source>
        <translation>O backup e a recuperação estão documentados, e uma recuperação foi testada</translation>
    </message>
    <message>
        <source>Backup and recovery were tested</source>
        <translation>O backup e a recuperação foram testados</translation>
    </message>
    <message>
        <source>Bring the silent vantage points back: revocations need readings from two.</source>
        <translation>Recoloque em funcionamento os pontos de observação silenciosos: as revogações precisam de leituras de dois.</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>certificado de CA</translation>
    </message>
    <message>
        <source>CA without contact</source>
        <translation>CA sem contato</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CAs</translation>
    </message>
    <message>
        <source>CAs below the availability target are known and followed</source>
        <translation>As CAs abaixo da meta de disponibilidade são conhecidas e acompanhadas</translation>
    </message>
    <message>
        <source>CAs functional by day</source>
        <translation>CAs funcionais por dia</translation>
    </message>
    <message>
        <source>CAs functional now</source>
        <translation>CAs funcionais agora</translation>
    </message>
    <message>
        <source>CAs that answer too slowly are known and followed</source>
        <translation>As CAs que respondem com lentidão excessiva são conhecidas e acompanhadas</translation>
    </message>
    <message>
        <source>Canary endpoints are set up, and tell outages of our own from those of others</source>
        <translation>Os pontos de controle (canários) estão configurados e distinguem as interrupções próprias das alheias</translation>
    </message>
    <message>
        <source>Capacity and scaling were assessed for the next year</source>
        <translation>A capacidade e o crescimento foram avaliados para o próximo ano</translation>
    </message>
    <message>
        <source>Carried over; not done since %1.</source>
        <translation>Pendente de um período anterior; não feito desde %1.</translation>
    </message>
    <message>
        <source>Certificates and objects that end soon are being renewed</source>
        <translation>Os certificados e objetos que expiram em breve estão sendo renovados</translation>
    </message>
    <message>
        <source>Changes of state were looked into</source>
        <translation>As mudanças de estado foram examinadas</translation>
    </message>
    <message>
        <source>Check that the CA software reissues in time: its scheduler and its clock.</source>
        <translation>Verifique se o software de CA reemite a tempo: o agendador e o relógio dele.</translation>
    </message>
    <message>
        <source>Check the scheduler of the CA software: a manifest is expected at least every %1.</source>
        <translation>Verifique o agendador do software de CA: espera-se um manifesto pelo menos a cada %1.</translation>
    </message>
    <message>
        <source>Checklist of the CA operator before delegation</source>
        <translation>Lista de verificação do operador da CA antes da delegação</translation>
    </message>
    <message>
        <source>Community news and feedback were followed up</source>
        <translation>As notícias e os comentários da comunidade foram acompanhados</translation>
    </message>
    <message>
        <source>Contact data was verified: every CA has a contact that answered</source>
        <translation>Os dados de contato foram verificados: cada CA tem um contato que respondeu</translation>
    </message>
    <message>
        <source>Daily checklist of the registry</source>
        <translation>Lista de verificação diária do registro</translation>
    </message>
    <message>
        <source>Database audit head</source>
        <translation>Cabeça de auditoria do banco de dados</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Decide for each whether it is prolonged; its clock goes on by itself otherwise.</source>
        <translation>Decida em cada caso se será prorrogada; do contrário, o prazo volta a correr sozinho.</translation>
    </message>
    <message>
        <source>Definition of this checklist</source>
        <translation>Definição desta lista de verificação</translation>
    </message>
    <message>
        <source>Documentation was reviewed and updated</source>
        <translation>A documentação foi revisada e atualizada</translation>
    </message>
    <message>
        <source>Emergency contacts answer at any hour</source>
        <translation>Os contatos de emergência atendem a qualquer hora</translation>
    </message>
    <message>
        <source>Enforcement keeps to its timeline</source>
        <translation>O procedimento segue o seu cronograma</translation>
    </message>
    <message>
        <source>Every CA has contact data</source>
        <translation>Cada CA tem dados de contato</translation>
    </message>
    <message>
        <source>Every CA that got worse is being looked after</source>
        <translation>Cada CA que piorou está sendo atendida</translation>
    </message>
    <message>
        <source>Every open case has someone who looks after it</source>
        <translation>Cada caso aberto tem alguém que cuida dele</translation>
    </message>
    <message>
        <source>Every publication point was available enough over 30 days</source>
        <translation>Cada ponto de publicação teve disponibilidade suficiente ao longo de 30 dias</translation>
    </message>
    <message>
        <source>Every vantage point observes</source>
        <translation>Todos os pontos de observação observam</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Evidência:</translation>
    </message>
    <message>
        <source>Exceptions and holds that end soon are decided</source>
        <translation>As exceções e pausas que terminam em breve foram decididas</translation>
    </message>
    <message>
        <source>Exceptions that end soon are decided</source>
        <translation>As exceções que terminam em breve foram decididas</translation>
    </message>
    <message>
        <source>Feedback from operators and the community was read and answered</source>
        <translation>Os comentários dos operadores e da comunidade foram lidos e respondidos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Find a contact: a notice that reaches nobody does not count.</source>
        <translation>Encontre um contato: uma notificação que não chega a ninguém não conta.</translation>
    </message>
    <message>
        <source>Find out what changed since the period before.</source>
        <translation>Descubra o que mudou desde o período anterior.</translation>
    </message>
    <message>
        <source>Find out where the time goes: load, bandwidth, distance, size of the repository.</source>
        <translation>Descubra onde se gasta o tempo: carga, largura de banda, distância, tamanho do repositório.</translation>
    </message>
    <message>
        <source>Find out why the monitor does not run; no clock advances meanwhile.</source>
        <translation>Descubra por que o monitor não funciona; enquanto isso, nenhum prazo avança.</translation>
    </message>
    <message>
        <source>Find out why the monitor paused or was blind; the time is not counted against any CA.</source>
        <translation>Descubra por que o monitor parou ou ficou às cegas; esse tempo não conta contra nenhuma CA.</translation>
    </message>
    <message>
        <source>Find out why there was no valid manifest for so long, and what would have told you at once.</source>
        <translation>Descubra por que não houve um manifesto válido por tanto tempo e o que teria avisado você imediatamente.</translation>
    </message>
    <message>
        <source>Find out why they wait or failed: caretaker notice list</source>
        <translation>Descubra por que esperam ou falharam: caretaker notice list</translation>
    </message>
    <message>
        <source>Find what interrupted the service, and what would have kept it up.</source>
        <translation>Descubra o que interrompeu o serviço e o que o teria mantido.</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Como foi medido</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Look at each case that would be judged differently.</source>
        <translation>Examine cada caso que seria julgado de outra forma.</translation>
    </message>
    <message>
        <source>Look at load, bandwidth and the size of the repository.</source>
        <translation>Examine a carga, a largura de banda e o tamanho do repositório.</translation>
    </message>
    <message>
        <source>Look at those that no case follows.</source>
        <translation>Examine as que nenhum caso acompanha.</translation>
    </message>
    <message>
        <source>Manifests were reissued in time over these 30 days</source>
        <translation>Os manifestos foram reemitidos a tempo ao longo destes 30 dias</translation>
    </message>
    <message>
        <source>Manifests were reissued in time, without a gap</source>
        <translation>Os manifestos foram reemitidos a tempo, sem intervalos</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medido por</translation>
    </message>
    <message>
        <source>Metrics and their trend against the month before were reviewed</source>
        <translation>As métricas e a tendência delas em relação ao mês anterior foram revisadas</translation>
    </message>
    <message>
        <source>Monitoring and alerting work: a test alert reached a person</source>
        <translation>O monitoramento e os alertas funcionam: um alerta de teste chegou a uma pessoa</translation>
    </message>
    <message>
        <source>Monthly checklist of the CA operator</source>
        <translation>Lista de verificação mensal do operador da CA</translation>
    </message>
    <message>
        <source>Monthly checklist of the registry</source>
        <translation>Lista de verificação mensal do registro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name endpoints outside your network as canaries in the configuration: without them, an outage of your own looks like one of everybody.</source>
        <translation>Indique na configuração pontos de controle (canários) fora da sua rede: sem eles, uma interrupção sua parece ser de todos.</translation>
    </message>
    <message>
        <source>No enforcement step is left undone</source>
        <translation>Nenhuma etapa do procedimento ficou por fazer</translation>
    </message>
    <message>
        <source>No proposal waits for an approval</source>
        <translation>Nenhuma proposta aguarda aprovação</translation>
    </message>
    <message>
        <source>Not measured; to be attested: name, date, note.</source>
        <translation>Não medido; a atestar: nome, data, nota.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Noted by %1 on %2.</source>
        <translation>Anotado por %1 em %2.</translation>
    </message>
    <message>
        <source>Nothing is open with the registry without an answer</source>
        <translation>Nada está pendente com o registro sem resposta</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nada requer atenção.</translation>
    </message>
    <message>
        <source>Operators in trouble have been reached</source>
        <translation>Os operadores em dificuldade foram contatados</translation>
    </message>
    <message>
        <source>Performance is monitored, and capacity is planned for the next year</source>
        <translation>O desempenho é monitorado, e a capacidade está planejada para o próximo ano</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Policy and thresholds were reviewed in the light of the backtest</source>
        <translation>A política e os limiares foram revisados à luz do teste retrospectivo (backtest)</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Publication quality was reviewed</source>
        <translation>A qualidade da publicação foi revisada</translation>
    </message>
    <message>
        <source>Put right what is wrong with what is published: caretaker explain shows how.</source>
        <translation>Corrija o que está errado no que é publicado: caretaker explain mostra como.</translation>
    </message>
    <message>
        <source>Quarterly checklist of the CA operator</source>
        <translation>Lista de verificação trimestral do operador da CA</translation>
    </message>
    <message>
        <source>Quarterly checklist of the registry</source>
        <translation>Lista de verificação trimestral do registro</translation>
    </message>
    <message>
        <source>Redundant publication is deployed, and a failover was tested</source>
        <translation>Há publicação redundante em operação, e uma comutação em caso de falha foi testada</translation>
    </message>
    <message>
        <source>Renew it, or find out why the CA has not asked for renewal.</source>
        <translation>Renove-o ou descubra por que a CA não solicitou a renovação.</translation>
    </message>
    <message>
        <source>Renew what ends within four weeks, or note why it may end.</source>
        <translation>Renove o que expira em menos de quatro semanas ou anote por que pode expirar.</translation>
    </message>
    <message>
        <source>Response times meet the targets</source>
        <translation>Os tempos de resposta atingem as metas</translation>
    </message>
    <message>
        <source>Response times over the quarter leave room to grow</source>
        <translation>Os tempos de resposta no trimestre deixam margem para crescer</translation>
    </message>
    <message>
        <source>Response times over the week were reviewed</source>
        <translation>Os tempos de resposta ao longo da semana foram revisados</translation>
    </message>
    <message>
        <source>Response times were reviewed and meet the targets</source>
        <translation>Os tempos de resposta foram revisados e atingem as metas</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Run it again: caretaker policy backtest</source>
        <translation>Execute-o novamente: caretaker policy backtest</translation>
    </message>
    <message>
        <source>Security controls are in place: keys, access, updates, time synchronisation</source>
        <translation>Há controles de segurança: chaves, acesso, atualizações, sincronização de horário</translation>
    </message>
    <message>
        <source>Security was reviewed and updates were applied</source>
        <translation>A segurança foi revisada e as atualizações foram aplicadas</translation>
    </message>
    <message>
        <source>See whether those that no case follows recover by themselves.</source>
        <translation>Veja se as que nenhum caso acompanha se recuperam sozinhas.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Slowest retrieval by day</source>
        <translation>Obtenção mais lenta por dia</translation>
    </message>
    <message>
        <source>Staff are trained to run the CA, and to stand in for each other</source>
        <translation>A equipe está treinada para operar a CA e para que um substitua o outro</translation>
    </message>
    <message>
        <source>Staff roles and approvers were reviewed</source>
        <translation>As funções da equipe e os aprovadores foram revisados</translation>
    </message>
    <message>
        <source>Staff were trained</source>
        <translation>A equipe foi treinada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Stop enforcement, keep the database as it is, and compare it with the last exported head.</source>
        <translation>Interrompa os procedimentos, mantenha o banco de dados como está e compare-o com a última cabeça exportada.</translation>
    </message>
    <message>
        <source>Take or refuse each step: caretaker case list</source>
        <translation>Execute ou recuse cada etapa: caretaker case list</translation>
    </message>
    <message>
        <source>Taken back by %1 on %2.</source>
        <translation>Retirado por %1 em %2.</translation>
    </message>
    <message>
        <source>Tell the operators what is wrong with what they publish.</source>
        <translation>Informe aos operadores o que está errado no que publicam.</translation>
    </message>
    <message>
        <source>The CA certificate does not end soon</source>
        <translation>O certificado da CA não expira em breve</translation>
    </message>
    <message>
        <source>The audit chain is intact</source>
        <translation>A cadeia de auditoria está íntegra</translation>
    </message>
    <message>
        <source>The canary endpoints were checked from outside</source>
        <translation>Os pontos de controle (canários) foram verificados de fora</translation>
    </message>
    <message>
        <source>The database was restored from a backup on another machine, and verified there</source>
        <translation>O banco de dados foi restaurado de um backup em outra máquina e verificado nela</translation>
    </message>
    <message>
        <source>The ecosystem health report was read and published</source>
        <translation>O relatório sobre a saúde do ecossistema foi lido e publicado</translation>
    </message>
    <message>
        <source>The emergency procedure was rehearsed</source>
        <translation>O procedimento de emergência foi ensaiado</translation>
    </message>
    <message>
        <source>The expiry schedule was checked</source>
        <translation>O calendário de vencimentos foi verificado</translation>
    </message>
    <message>
        <source>The expiry schedule was checked: nothing ends within four weeks unnoticed</source>
        <translation>O calendário de vencimentos foi verificado: nada expira em menos de quatro semanas sem que se saiba</translation>
    </message>
    <message>
        <source>The health of all CAs was counted</source>
        <translation>A saúde de todas as CAs foi contabilizada</translation>
    </message>
    <message>
        <source>The health of all CAs was counted for the ecosystem report</source>
        <translation>A saúde de todas as CAs foi contabilizada para o relatório do ecossistema</translation>
    </message>
    <message>
        <source>The infrastructure has been stable for 30 days</source>
        <translation>A infraestrutura está estável há 30 dias</translation>
    </message>
    <message>
        <source>The infrastructure was reviewed: redundancy, failover, hosting</source>
        <translation>A infraestrutura foi revisada: redundância, comutação em caso de falha, hospedagem</translation>
    </message>
    <message>
        <source>The manifest now published does not end soon</source>
        <translation>O manifesto publicado agora não expira em breve</translation>
    </message>
    <message>
        <source>The monitor watched without interruption</source>
        <translation>O monitor observou sem interrupção</translation>
    </message>
    <message>
        <source>The policy was run against the quarter&apos;s record</source>
        <translation>A política foi aplicada aos registros do trimestre</translation>
    </message>
    <message>
        <source>The quarter&apos;s cases were reviewed, and none is left alone</source>
        <translation>Os casos do trimestre foram revisados, e nenhum está abandonado</translation>
    </message>
    <message>
        <source>The registry has contact data for this CA</source>
        <translation>O registro tem dados de contato desta CA</translation>
    </message>
    <message>
        <source>The trend against the month before was reviewed</source>
        <translation>A tendência em relação ao mês anterior foi revisada</translation>
    </message>
    <message>
        <source>The trend against the week before was reviewed</source>
        <translation>A tendência em relação à semana anterior foi revisada</translation>
    </message>
    <message>
        <source>There is a procedure for changes, with announced maintenance</source>
        <translation>Há um procedimento para mudanças, com manutenção anunciada</translation>
    </message>
    <message>
        <source>There is a procedure for incidents, with who decides and how the registry is told within 24 hours</source>
        <translation>Há um procedimento para incidentes que define quem decide e como o registro é informado em até 24 horas</translation>
    </message>
    <message>
        <source>There is a procedure for the certificate&apos;s life: request, renewal, key roll, revocation</source>
        <translation>Há um procedimento para a vida do certificado: solicitação, renovação, troca de chave, revogação</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>A atestar</translation>
    </message>
    <message>
        <source>To be attested: name, date, note.</source>
        <translation>A atestar: nome, data, nota.</translation>
    </message>
    <message>
        <source>To do first</source>
        <translation>A fazer primeiro</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>A fazer:</translation>
    </message>
    <message>
        <source>Try another way to reach those who have not answered: telephone, another contact, letter.</source>
        <translation>Tente outra forma de falar com quem não respondeu: telefone, outro contato, carta.</translation>
    </message>
    <message>
        <source>Two people decide: caretaker case approve, or caretaker case reject</source>
        <translation>Duas pessoas decidem: caretaker case approve ou caretaker case reject</translation>
    </message>
    <message>
        <source>Weekly checklist of the registry</source>
        <translation>Lista de verificação semanal do registro</translation>
    </message>
    <message>
        <source>What is published has no known issues</source>
        <translation>O que é publicado não tem problemas conhecidos</translation>
    </message>
    <message>
        <source>What relying parties lose today is known and followed</source>
        <translation>O que as partes confiantes perdem hoje é conhecido e acompanhado</translation>
    </message>
    <message>
        <source>Write to the others and ask for an answer: caretaker contact verify</source>
        <translation>Escreva aos demais e peça uma resposta: caretaker contact verify</translation>
    </message>
    <message>
        <source>a form to fill in; nothing is measured without a CA</source>
        <translation>um formulário para preencher; sem uma CA, nada é medido</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reconhecido</translation>
    </message>
    <message>
        <source>action</source>
        <translation>ação</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alertar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>aprovações</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>at</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>atestados</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>disponibilidade</translation>
    </message>
    <message>
        <source>availability %1, before %2: %3</source>
        <translation>disponibilidade: %1, antes %2: %3</translation>
    </message>
    <message>
        <source>availability, 30 days</source>
        <translation>disponibilidade, 30 dias</translation>
    </message>
    <message>
        <source>better</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>blind rounds</source>
        <translation>rodadas às cegas</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>certificate ends on %1</source>
        <translation>o certificado expira em %1</translation>
    </message>
    <message>
        <source>changes for the worse</source>
        <translation>mudanças para pior</translation>
    </message>
    <message>
        <source>clock skew</source>
        <translation>desvio de relógio</translation>
    </message>
    <message>
        <source>closed on %1 by %2; the figures are those of that moment</source>
        <translation>encerrada em %1 por %2; os números são os daquele momento</translation>
    </message>
    <message>
        <source>complete retrieval</source>
        <translation>obtenção completa</translation>
    </message>
    <message>
        <source>cross origin</source>
        <translation>outra origem</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>fora do ar</translation>
    </message>
    <message>
        <source>due</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>ended on %1, not yet closed</source>
        <translation>terminada em %1, ainda não encerrada</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>expira</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>executado</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>vencimento próximo</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>primeiro byte</translation>
    </message>
    <message>
        <source>first to end: %1, on %2</source>
        <translation>primeiro a expirar: %1, em %2</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>instável</translation>
    </message>
    <message>
        <source>frequent manifests</source>
        <translation>manifestos frequentes</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>metade em</translation>
    </message>
    <message>
        <source>hash mismatch</source>
        <translation>hash divergente</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>saudável</translation>
    </message>
    <message>
        <source>held</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>inconsistent policies</source>
        <translation>políticas inconsistentes</translation>
    </message>
    <message>
        <source>inconsistent publication</source>
        <translation>publicação inconsistente</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>problemas</translation>
    </message>
    <message>
        <source>last look</source>
        <translation>última verificação</translation>
    </message>
    <message>
        <source>looked after</source>
        <translation>em atendimento</translation>
    </message>
    <message>
        <source>malformed objects</source>
        <translation>objetos malformados</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifesto</translation>
    </message>
    <message>
        <source>manifest ends on %1</source>
        <translation>o manifesto expira em %1</translation>
    </message>
    <message>
        <source>manifest gap</source>
        <translation>intervalo sem manifesto</translation>
    </message>
    <message>
        <source>manifest valid until</source>
        <translation>manifesto válido até</translation>
    </message>
    <message>
        <source>metric alert</source>
        <translation>alerta de métrica</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>requerem atenção</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>próxima etapa</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>no new manifest in this period</source>
        <translation>nenhum manifesto novo neste período</translation>
    </message>
    <message>
        <source>no round in this period</source>
        <translation>nenhuma rodada neste período</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>notificações</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>notificar</translation>
    </message>
    <message>
        <source>number regress</source>
        <translation>número retrocedido</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objetos</translation>
    </message>
    <message>
        <source>once, before delegation</source>
        <translation>uma vez, antes da delegação</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>aberta até %1</translation>
    </message>
    <message>
        <source>open until everything is done</source>
        <translation>aberta até que tudo esteja feito</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>overdue from</source>
        <translation>em atraso desde</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>período anterior</translation>
    </message>
    <message>
        <source>propose revocation</source>
        <translation>propor revogação</translation>
    </message>
    <message>
        <source>propose suspension</source>
        <translation>propor suspensão</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposto</translation>
    </message>
    <message>
        <source>publication point</source>
        <translation>ponto de publicação</translation>
    </message>
    <message>
        <source>publication storm</source>
        <translation>tempestade de publicação</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publicar</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>lembrar</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reaberto</translation>
    </message>
    <message>
        <source>resource churn</source>
        <translation>rotatividade de recursos</translation>
    </message>
    <message>
        <source>retrieval</source>
        <translation>obtenção</translation>
    </message>
    <message>
        <source>rrdp desync</source>
        <translation>dessincronia de RRDP</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporção</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>mais lento</translation>
    </message>
    <message>
        <source>stale manifest</source>
        <translation>manifesto vencido</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>status</source>
        <translation>situação</translation>
    </message>
    <message>
        <source>step</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>ainda em curso</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>este período</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>tempo restante</translation>
    </message>
    <message>
        <source>to</source>
        <translation>para</translation>
    </message>
    <message>
        <source>to be attested</source>
        <translation>a atestar</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tendência</translation>
    </message>
    <message>
        <source>typical retrieval</source>
        <translation>obtenção típica</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>until</source>
        <translation>até</translation>
    </message>
    <message>
        <source>vantage point</source>
        <translation>ponto de observação</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>what</source>
        <translation>o quê</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pior</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>Measured items are ticked by the program, from what it observed; what a person attested bears their name and the time. Time that was not watched counts neither for nor against a CA.</source>
        <translation>Os itens medidos são marcados pelo programa, a partir do que observou; o que uma pessoa atestou traz o nome dela e o horário. O tempo não observado não conta nem a favor nem contra uma CA.</translation>
    </message>
    <message>
        <source>published object</source>
        <translation>objeto publicado</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>A CA certificate holds a key that already is in its own chain.</source>
        <translation>Um certificado de CA contém uma chave que já está na sua própria cadeia.</translation>
    </message>
    <message>
        <source>A CA that is no trust anchor publishes a trust anchor key object: relying parties ignore it.</source>
        <translation>Uma CA que não é âncora de confiança publica um objeto de chaves da âncora de confiança: as partes confiantes o ignoram.</translation>
    </message>
    <message>
        <source>A ROA of the CA says that nobody originates the prefix (AS0), and another one lets an AS originate it: the first has no effect.</source>
        <translation>Um ROA da CA diz que ninguém origina o prefixo (AS0), e outro permite que um AS o origine: o primeiro não tem efeito.</translation>
    </message>
    <message>
        <source>A URI in a setup message is absent, not of the kind that belongs there, or not safe.</source>
        <translation>Uma URI em uma mensagem de configuração inicial está ausente, não é do tipo esperado ali ou não é segura.</translation>
    </message>
    <message>
        <source>A delta does not fit the state before it.</source>
        <translation>Um delta não se encaixa no estado anterior.</translation>
    </message>
    <message>
        <source>A file lies at the CA&apos;s publication point and is on no valid manifest there: relying parties do not use it.</source>
        <translation>Há no ponto de publicação da CA um arquivo que não consta em nenhum manifesto válido desse ponto: as partes confiantes não o utilizam.</translation>
    </message>
    <message>
        <source>A handle in a setup message is absent, too long, or has other characters than letters, digits, hyphen, underscore and slash.</source>
        <translation>Um identificador (handle) em uma mensagem de configuração inicial está ausente, é longo demais ou contém caracteres que não são letras, dígitos, hífen, sublinhado ou barra.</translation>
    </message>
    <message>
        <source>A name is not one common name with at most one serial number.</source>
        <translation>Um nome não consiste em um único nome comum (common name) com, no máximo, um número de série.</translation>
    </message>
    <message>
        <source>A name is not written as PrintableString.</source>
        <translation>Um nome não está escrito como PrintableString.</translation>
    </message>
    <message>
        <source>A notification announces a delta under another hash than an earlier notification of the session did.</source>
        <translation>Uma notificação anuncia um delta com um hash diferente do anunciado por uma notificação anterior da sessão.</translation>
    </message>
    <message>
        <source>A notification announces a snapshot under another hash than an earlier notification of the same session and serial did.</source>
        <translation>Uma notificação anuncia um snapshot com um hash diferente do anunciado por uma notificação anterior com a mesma sessão e o mesmo número serial.</translation>
    </message>
    <message>
        <source>A notification refers to a file on another origin than its own.</source>
        <translation>Uma notificação faz referência a um arquivo em uma origem diferente da sua.</translation>
    </message>
    <message>
        <source>A prefix or a maximum length in the ROA is out of range.</source>
        <translation>Um prefixo ou um comprimento máximo do ROA está fora do intervalo permitido.</translation>
    </message>
    <message>
        <source>A published object does not match its hash on the manifest.</source>
        <translation>Um objeto publicado não corresponde ao seu hash no manifesto.</translation>
    </message>
    <message>
        <source>A published object was left out: its URI is not a safe rsync URI, or it is too large.</source>
        <translation>Um objeto publicado foi omitido: a sua URI não é uma URI rsync segura, ou o objeto é grande demais.</translation>
    </message>
    <message>
        <source>A setup message does not follow its format.</source>
        <translation>Uma mensagem de configuração inicial não segue o seu formato.</translation>
    </message>
    <message>
        <source>A setup message spells its XML namespace without the slash at its end.</source>
        <translation>Uma mensagem de configuração inicial escreve o seu namespace XML sem a barra no final.</translation>
    </message>
    <message>
        <source>A snapshot or delta file belongs to another session or serial than the notification states.</source>
        <translation>Um arquivo de snapshot ou de delta pertence a uma sessão ou a um número serial diferente do que a notificação declara.</translation>
    </message>
    <message>
        <source>A snapshot or delta file does not have the hash that the notification states.</source>
        <translation>Um arquivo de snapshot ou de delta não tem o hash que a notificação declara.</translation>
    </message>
    <message>
        <source>After a restore, set the manifest number above the highest one ever published, or publish the manifest under a new file name.</source>
        <translation>Após uma restauração, defina o número do manifesto acima do mais alto já publicado ou publique o manifesto com um novo nome de arquivo.</translation>
    </message>
    <message>
        <source>After a restore, start a new session; check that all servers behind one name serve the same notification.</source>
        <translation>Após uma restauração, inicie uma nova sessão; verifique se todos os servidores que respondem por um mesmo nome servem a mesma notificação.</translation>
    </message>
    <message>
        <source>An RRDP document does not follow its format.</source>
        <translation>Um documento RRDP não segue o seu formato.</translation>
    </message>
    <message>
        <source>An RRDP document spells its XML namespace in an unusual way.</source>
        <translation>Um documento RRDP escreve o seu namespace XML de forma incomum.</translation>
    </message>
    <message>
        <source>An entry of the CRL has extensions.</source>
        <translation>Uma entrada da CRL tem extensões.</translation>
    </message>
    <message>
        <source>An extension is critical that must not be, or the reverse.</source>
        <translation>Uma extensão que não deve ser crítica é crítica, ou vice-versa.</translation>
    </message>
    <message>
        <source>An object on the manifest is not published.</source>
        <translation>Um objeto listado no manifesto não está publicado.</translation>
    </message>
    <message>
        <source>An object&apos;s bytes do not decode.</source>
        <translation>Os bytes de um objeto não podem ser decodificados.</translation>
    </message>
    <message>
        <source>Another CRL was published under this number before; relying parties do not mind (RFC 9829).</source>
        <translation>Outra CRL já foi publicada com este número; isso não afeta as partes confiantes (RFC 9829).</translation>
    </message>
    <message>
        <source>Another manifest was published under this number before: relying parties that know the earlier one keep to it.</source>
        <translation>Outro manifesto já foi publicado com este número: as partes confiantes que conhecem o anterior continuam a utilizá-lo.</translation>
    </message>
    <message>
        <source>Another validator had no manifest and CRL of this CA that are valid now, not even in its cache.</source>
        <translation>Outro validador não tinha nenhum manifesto nem CRL desta CA válidos neste momento, nem mesmo no seu cache.</translation>
    </message>
    <message>
        <source>Ask the parent CA whether the certificate was revoked, has expired or was not reissued after a key roll.</source>
        <translation>Pergunte à CA superior se o certificado foi revogado, expirou ou não foi reemitido após uma troca de chave.</translation>
    </message>
    <message>
        <source>Ask the parent to certify the resources, or reissue without them.</source>
        <translation>Peça à CA superior que certifique os recursos ou reemita o certificado sem eles.</translation>
    </message>
    <message>
        <source>Basic constraints are wrong for the kind of certificate.</source>
        <translation>As restrições básicas estão incorretas para este tipo de certificado.</translation>
    </message>
    <message>
        <source>Check that the current manifest and CRL can be fetched from outside of your network, and that they are valid.</source>
        <translation>Verifique se o manifesto e a CRL atuais podem ser obtidos de fora da sua rede e se são válidos.</translation>
    </message>
    <message>
        <source>Check that the server runs, listens, and is reachable through firewalls from outside of your network.</source>
        <translation>Verifique se o servidor está em execução, escuta e está acessível através dos firewalls a partir de fora da sua rede.</translation>
    </message>
    <message>
        <source>Check that your publication server is reachable by RRDP and by rsync.</source>
        <translation>Verifique se o seu servidor de publicação está acessível por RRDP e por rsync.</translation>
    </message>
    <message>
        <source>Check that your publication server names the right files in its notification.</source>
        <translation>Verifique se o seu servidor de publicação indica os arquivos corretos na notificação.</translation>
    </message>
    <message>
        <source>Check the DNS zone, its delegation and DNSSEC for the host&apos;s name.</source>
        <translation>Verifique a zona DNS, a sua delegação e o DNSSEC para o nome do host.</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server.</source>
        <translation>Verifique a carga e a largura de banda do servidor.</translation>
    </message>
    <message>
        <source>Check the rsync daemon&apos;s configuration, connection limit and logs for the module.</source>
        <translation>Verifique a configuração do daemon rsync, o limite de conexões e os logs do módulo.</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs for the URI.</source>
        <translation>Verifique a configuração e os logs do servidor web para essa URI.</translation>
    </message>
    <message>
        <source>Check what is served at the URI.</source>
        <translation>Verifique o que é servido nessa URI.</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing on the way (proxy, CDN, error page) alters it.</source>
        <translation>Verifique o que o seu servidor de publicação escreve e se nada no caminho (proxy, CDN, página de erro) o altera.</translation>
    </message>
    <message>
        <source>Check whether deltas were lost or written twice; start a new session if in doubt.</source>
        <translation>Verifique se deltas foram perdidos ou escritos duas vezes; em caso de dúvida, inicie uma nova sessão.</translation>
    </message>
    <message>
        <source>Check whether your repository can be reached from everywhere: firewalls, routing, the addresses of both families, and DNS.</source>
        <translation>Verifique se o seu repositório pode ser alcançado de toda parte: firewalls, roteamento, endereços das duas famílias e DNS.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s contents for the URI.</source>
        <translation>Verifique o que o seu servidor de publicação contém para essa URI.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s list of deltas; clients must fetch the whole snapshot instead.</source>
        <translation>Verifique a lista de deltas do seu servidor de publicação; os clientes têm de obter, em vez deles, o snapshot completo.</translation>
    </message>
    <message>
        <source>Choose another handle in your CA software, and write the message anew.</source>
        <translation>Escolha outro identificador (handle) no seu software de CA e escreva a mensagem novamente.</translation>
    </message>
    <message>
        <source>Correct the public URIs in your server&apos;s configuration, and write the message anew.</source>
        <translation>Corrija as URIs públicas na configuração do seu servidor e escreva a mensagem novamente.</translation>
    </message>
    <message>
        <source>Decoding what the repository publishes crashed, took too long or took too much memory; nothing of it was used.</source>
        <translation>A decodificação do que o repositório publica falhou de forma anormal, demorou demais ou consumiu memória demais; nada do seu conteúdo foi utilizado.</translation>
    </message>
    <message>
        <source>Do not certify your own or an ancestor&apos;s key.</source>
        <translation>Não certifique a sua própria chave nem a de uma CA acima dela na cadeia.</translation>
    </message>
    <message>
        <source>Encode signed objects in DER.</source>
        <translation>Codifique os objetos assinados em DER.</translation>
    </message>
    <message>
        <source>Generate a key as RFC 7935 requires, and have it certified.</source>
        <translation>Gere uma chave conforme exige a RFC 7935 e providencie a sua certificação.</translation>
    </message>
    <message>
        <source>Generate an ECDSA P-256 key on the router, and have it certified.</source>
        <translation>Gere uma chave ECDSA P-256 no roteador e providencie a sua certificação.</translation>
    </message>
    <message>
        <source>Have your CA software reissue the manifest and CRL, and check its scheduler and clock.</source>
        <translation>Faça com que o seu software de CA reemita o manifesto e a CRL, e verifique o agendador e o relógio dele.</translation>
    </message>
    <message>
        <source>Have your CA software write the message anew, and pass the file on unaltered.</source>
        <translation>Faça com que o seu software de CA escreva a mensagem novamente e repasse o arquivo sem alterações.</translation>
    </message>
    <message>
        <source>Have your publication server write http://www.ripe.net/rpki/rrdp exactly, in lower case.</source>
        <translation>Faça com que o seu servidor de publicação escreva http://www.ripe.net/rpki/rrdp exatamente assim, em minúsculas.</translation>
    </message>
    <message>
        <source>If the other side refuses it, send the self-signed certificate at the root of your BPKI.</source>
        <translation>Se a outra parte o recusar, envie o certificado autoassinado que está na raiz da sua BPKI.</translation>
    </message>
    <message>
        <source>Key usage is wrong for the kind of certificate.</source>
        <translation>O uso da chave está incorreto para este tipo de certificado.</translation>
    </message>
    <message>
        <source>Leave the list out when nothing is revoked.</source>
        <translation>Omita a lista quando nada estiver revogado.</translation>
    </message>
    <message>
        <source>List the object on the manifest if it is meant to count; else withdraw it.</source>
        <translation>Liste o objeto no manifesto se ele deve ser levado em conta; caso contrário, retire-o.</translation>
    </message>
    <message>
        <source>List the resources in the trust anchor certificate.</source>
        <translation>Liste os recursos no certificado da âncora de confiança.</translation>
    </message>
    <message>
        <source>Listed objects are absent or do not match: relying parties use none of this CA&apos;s objects.</source>
        <translation>Objetos listados estão ausentes ou não correspondem: as partes confiantes não utilizam nenhum objeto desta CA.</translation>
    </message>
    <message>
        <source>Never change a delta once it was announced; after a restore or a failed write, start a new session; check that all servers behind one name serve the same files.</source>
        <translation>Nunca altere um delta depois de anunciado; após uma restauração ou uma falha de gravação, inicie uma nova sessão; verifique se todos os servidores que respondem por um mesmo nome servem os mesmos arquivos.</translation>
    </message>
    <message>
        <source>No connection to the publication point could be made.</source>
        <translation>Não foi possível estabelecer nenhuma conexão com o ponto de publicação.</translation>
    </message>
    <message>
        <source>No trust anchor certificate could be had from any URI of the TAL.</source>
        <translation>Não foi possível obter um certificado da âncora de confiança em nenhuma das URIs do TAL.</translation>
    </message>
    <message>
        <source>Nothing, if it was meant: a new file name allows it.</source>
        <translation>Nada a corrigir, se isso era intencional: um novo nome de arquivo o permite.</translation>
    </message>
    <message>
        <source>Nothing, if manifests were issued between two looks; else raise the number by one with every manifest.</source>
        <translation>Nada a corrigir, se houve emissão de manifestos entre duas observações; caso contrário, aumente o número em um a cada manifesto.</translation>
    </message>
    <message>
        <source>Nothing, if the resources are yours: ask the relying party to look at its constraints on the trust anchor.</source>
        <translation>Nada a corrigir, se os recursos são seus: peça à parte confiante que revise as restrições que aplica à âncora de confiança.</translation>
    </message>
    <message>
        <source>Nothing: this is about the monitor&apos;s own network.</source>
        <translation>Nada a corrigir: isto diz respeito à própria rede do monitor.</translation>
    </message>
    <message>
        <source>Nothing: this is about who looked.</source>
        <translation>Nada a corrigir: isto diz respeito a quem fez a observação.</translation>
    </message>
    <message>
        <source>One URI is published more than once in one document.</source>
        <translation>Uma mesma URI é publicada mais de uma vez em um documento.</translation>
    </message>
    <message>
        <source>One of our own canary endpoints did not answer.</source>
        <translation>Um dos nossos próprios pontos de controle (canary) não respondeu.</translation>
    </message>
    <message>
        <source>Publish a globally reachable address for the host.</source>
        <translation>Publique para o host um endereço alcançável globalmente.</translation>
    </message>
    <message>
        <source>Publish each CA certificate once.</source>
        <translation>Publique cada certificado de CA uma única vez.</translation>
    </message>
    <message>
        <source>Publish every listed object exactly as listed.</source>
        <translation>Publique todos os objetos listados exatamente como constam no manifesto.</translation>
    </message>
    <message>
        <source>Publish objects and manifest together, in one step, and check for corruption.</source>
        <translation>Publique os objetos e o manifesto juntos, em uma única operação, e verifique se há dados corrompidos.</translation>
    </message>
    <message>
        <source>Publish objects under plain rsync URIs and within the usual sizes.</source>
        <translation>Publique os objetos com URIs rsync simples e dentro dos tamanhos usuais.</translation>
    </message>
    <message>
        <source>Publish one ASPA for the customer AS, with all of its providers.</source>
        <translation>Publique um único ASPA para o AS do cliente, com todos os seus provedores.</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL.</source>
        <translation>Publique a CRL da própria CA.</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest.</source>
        <translation>Publique a CRL junto com o manifesto.</translation>
    </message>
    <message>
        <source>Publish the certificate that belongs to the TAL, or distribute a new TAL.</source>
        <translation>Publique o certificado que corresponde ao TAL ou distribua um novo TAL.</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in your certificate&apos;s SIA, and check that your publication server is reachable.</source>
        <translation>Publique o manifesto na URI que consta no SIA do seu certificado e verifique se o seu servidor de publicação está acessível.</translation>
    </message>
    <message>
        <source>Publish the next manifest under a new file name, with a low number, and have the certificate name it; or roll the key.</source>
        <translation>Publique o próximo manifesto com um novo nome de arquivo e um número baixo, e faça com que o certificado o indique; ou troque a chave.</translation>
    </message>
    <message>
        <source>Publish the object under the right file name extension.</source>
        <translation>Publique o objeto com a extensão de nome de arquivo correta.</translation>
    </message>
    <message>
        <source>Publish the object, or reissue the manifest without it.</source>
        <translation>Publique o objeto ou reemita o manifesto sem ele.</translation>
    </message>
    <message>
        <source>Publish the trust anchor certificate at every URI that the TAL names.</source>
        <translation>Publique o certificado da âncora de confiança em todas as URIs indicadas no TAL.</translation>
    </message>
    <message>
        <source>Publish well-formed documents; if yours are, tell the operators of the program that could not read them.</source>
        <translation>Publique documentos bem formados; se os seus já o são, avise os operadores do programa que não conseguiu lê-los.</translation>
    </message>
    <message>
        <source>Raise the CRL number with every CRL.</source>
        <translation>Aumente o número da CRL a cada CRL.</translation>
    </message>
    <message>
        <source>Raise the number with every manifest; check that not two instances of the CA sign at the same time.</source>
        <translation>Aumente o número a cada manifesto; verifique se não há duas instâncias da CA assinando ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Raise the serial with every change of the contents; check that all servers behind one name serve the same files.</source>
        <translation>Aumente o número serial a cada alteração do conteúdo; verifique se todos os servidores que respondem por um mesmo nome servem os mesmos arquivos.</translation>
    </message>
    <message>
        <source>Reissue the ASPA for an AS that the CA holds.</source>
        <translation>Reemita o ASPA para um AS que a CA possua.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with an EE certificate that lists exactly the customer AS.</source>
        <translation>Reemita o ASPA com um certificado EE que liste exatamente o AS do cliente.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with each provider listed once, in ascending order, without the customer&apos;s own AS.</source>
        <translation>Reemita o ASPA com cada provedor listado uma única vez, em ordem crescente e sem o AS do próprio cliente.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with software that follows the current profile (version 1).</source>
        <translation>Reemita o ASPA com um software que siga o perfil atual (versão 1).</translation>
    </message>
    <message>
        <source>Reissue the CRL with serial numbers and dates only.</source>
        <translation>Reemita a CRL somente com números de série e datas.</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified.</source>
        <translation>Reemita a CRL com a chave que a CA superior certificou.</translation>
    </message>
    <message>
        <source>Reissue the CRL: version 2, SHA-256 with RSA, authority key identifier and CRL number only.</source>
        <translation>Reemita a CRL: versão 2, SHA-256 com RSA, e somente o identificador de chave da autoridade e o número da CRL.</translation>
    </message>
    <message>
        <source>Reissue the ROA for resources that the CA holds.</source>
        <translation>Reemita o ROA para recursos que a CA possua.</translation>
    </message>
    <message>
        <source>Reissue the ROA with an EE certificate that lists exactly its IP addresses.</source>
        <translation>Reemita o ROA com um certificado EE que liste exatamente os seus endereços IP.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct prefixes and maximum lengths.</source>
        <translation>Reemita o ROA com prefixos e comprimentos máximos corretos.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct software.</source>
        <translation>Reemita o ROA com um software correto.</translation>
    </message>
    <message>
        <source>Reissue the certificate as version 3.</source>
        <translation>Reemita o certificado como versão 3.</translation>
    </message>
    <message>
        <source>Reissue the certificate with AS numbers only.</source>
        <translation>Reemita o certificado somente com números AS.</translation>
    </message>
    <message>
        <source>Reissue the certificate with caRepository and rpkiManifest, or signedObject.</source>
        <translation>Reemita o certificado com caRepository e rpkiManifest, ou com signedObject.</translation>
    </message>
    <message>
        <source>Reissue the certificate with canonical RFC 3779 extensions.</source>
        <translation>Reemita o certificado com extensões da RFC 3779 na forma canônica.</translation>
    </message>
    <message>
        <source>Reissue the certificate with id-kp-bgpsec-router.</source>
        <translation>Reemita o certificado com id-kp-bgpsec-router.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one common name in issuer and subject.</source>
        <translation>Reemita o certificado com um único nome comum no emissor e no titular.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one rsync URI of the issuer&apos;s CRL.</source>
        <translation>Reemita o certificado com uma única URI rsync da CRL do emissor.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the AS numbers of the router.</source>
        <translation>Reemita o certificado com os números AS do roteador.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the algorithm of RFC 7935.</source>
        <translation>Reemita o certificado com o algoritmo da RFC 7935.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the criticality that RFC 6487 requires.</source>
        <translation>Reemita o certificado com a criticidade que a RFC 6487 exige.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the extensions of RFC 3779.</source>
        <translation>Reemita o certificado com as extensões da RFC 3779.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the policy of RFC 6484.</source>
        <translation>Reemita o certificado com a política da RFC 6484.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the right subject key identifier.</source>
        <translation>Reemita o certificado com o identificador de chave do titular correto.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the rsync URI of the issuer&apos;s certificate.</source>
        <translation>Reemita o certificado com a URI rsync do certificado do emissor.</translation>
    </message>
    <message>
        <source>Reissue the certificate without it.</source>
        <translation>Reemita o certificado sem ele.</translation>
    </message>
    <message>
        <source>Reissue the certificate without the extension.</source>
        <translation>Reemita o certificado sem essa extensão.</translation>
    </message>
    <message>
        <source>Reissue the certificate.</source>
        <translation>Reemita o certificado.</translation>
    </message>
    <message>
        <source>Reissue the certificate: CA without path length for a CA, none for an EE.</source>
        <translation>Reemita o certificado: indicador de CA sem comprimento de caminho para uma CA; nenhuma restrição básica para um EE.</translation>
    </message>
    <message>
        <source>Reissue the certificate: certificate and CRL signing for a CA, digital signature for an EE.</source>
        <translation>Reemita o certificado: assinatura de certificados e de CRL para uma CA; assinatura digital para um EE.</translation>
    </message>
    <message>
        <source>Reissue the checklist for resources that the CA holds.</source>
        <translation>Reemita a lista de verificação para recursos que a CA possua.</translation>
    </message>
    <message>
        <source>Reissue the checklist with an EE certificate that lists its resources.</source>
        <translation>Reemita a lista de verificação com um certificado EE que liste os seus recursos.</translation>
    </message>
    <message>
        <source>Reissue the checklist with correct software.</source>
        <translation>Reemita a lista de verificação com um software correto.</translation>
    </message>
    <message>
        <source>Reissue the checklist with each file once, named in letters, digits, dot, underscore and hyphen.</source>
        <translation>Reemita a lista de verificação com cada arquivo uma única vez e com nome formado por letras, dígitos, ponto, sublinhado e hífen.</translation>
    </message>
    <message>
        <source>Reissue the checklist without it, and hand it over outside of the repository.</source>
        <translation>Reemita a lista de verificação sem ele e entregue-a fora do repositório.</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the manifest URI in the CA&apos;s certificate; check which URI the parent certified.</source>
        <translation>Reemita o manifesto de modo que o seu certificado indique a URI de manifesto que consta no certificado da CA; verifique qual URI a CA superior certificou.</translation>
    </message>
    <message>
        <source>Reissue the manifest with an EE certificate that inherits.</source>
        <translation>Reemita o manifesto com um certificado EE que herde os recursos.</translation>
    </message>
    <message>
        <source>Reissue the manifest with correct software.</source>
        <translation>Reemita o manifesto com um software correto.</translation>
    </message>
    <message>
        <source>Reissue the manifest with each file listed once, under a legal name.</source>
        <translation>Reemita o manifesto com cada arquivo listado uma única vez e com um nome permitido.</translation>
    </message>
    <message>
        <source>Reissue the manifest with one CRL on it.</source>
        <translation>Reemita o manifesto com uma única CRL.</translation>
    </message>
    <message>
        <source>Reissue the manifest with the CA&apos;s current CRL on it.</source>
        <translation>Reemita o manifesto incluindo nele a CRL atual da CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that it names the CA&apos;s current CRL.</source>
        <translation>Reemita o objeto de modo que indique a CRL atual da CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published; some relying parties refuse it as it is.</source>
        <translation>Reemita o objeto de modo que o seu certificado indique o local em que está publicado; algumas partes confiantes o recusam no estado atual.</translation>
    </message>
    <message>
        <source>Reissue the object so that its current key is the trust anchor&apos;s own.</source>
        <translation>Reemita o objeto de modo que a sua chave atual seja a da própria âncora de confiança.</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate.</source>
        <translation>Reemita o objeto com o certificado atual da CA.</translation>
    </message>
    <message>
        <source>Reissue the object under the key of the CA that publishes it.</source>
        <translation>Reemita o objeto com a chave da CA que o publica.</translation>
    </message>
    <message>
        <source>Reissue the object with an EE certificate that inherits.</source>
        <translation>Reemita o objeto com um certificado EE que herde os recursos.</translation>
    </message>
    <message>
        <source>Reissue the object with correct software.</source>
        <translation>Reemita o objeto com um software correto.</translation>
    </message>
    <message>
        <source>Reissue the object with the signing-time attribute only.</source>
        <translation>Reemita o objeto somente com o atributo signing-time.</translation>
    </message>
    <message>
        <source>Reissue the object with what the keys&apos; trust anchor locators say.</source>
        <translation>Reemita o objeto com o que dizem os localizadores da âncora de confiança das chaves.</translation>
    </message>
    <message>
        <source>Reissue the object.</source>
        <translation>Reemita o objeto.</translation>
    </message>
    <message>
        <source>Reissue the object; check that the CA signs with the key that its parent certified.</source>
        <translation>Reemita o objeto; verifique se a CA assina com a chave que a sua CA superior certificou.</translation>
    </message>
    <message>
        <source>Reissue the prefix list for an AS that the CA holds.</source>
        <translation>Reemita a lista de prefixos para um AS que a CA possua.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with an EE certificate that lists exactly its AS.</source>
        <translation>Reemita a lista de prefixos com um certificado EE que liste exatamente o seu AS.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with correct software.</source>
        <translation>Reemita a lista de prefixos com um software correto.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with each prefix once, in ascending order.</source>
        <translation>Reemita a lista de prefixos com cada prefixo uma única vez e em ordem crescente.</translation>
    </message>
    <message>
        <source>Reissue the record with a vCard that begins with VERSION:4.0 and has FN.</source>
        <translation>Reemita o registro com um vCard que comece com VERSION:4.0 e contenha FN.</translation>
    </message>
    <message>
        <source>Reissue the record with an EE certificate that inherits.</source>
        <translation>Reemita o registro com um certificado EE que herde os recursos.</translation>
    </message>
    <message>
        <source>Reissue the record with at least one of ADR, TEL and EMAIL.</source>
        <translation>Reemita o registro com pelo menos uma das propriedades ADR, TEL e EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the record with no other properties than VERSION, FN, ORG, ADR, TEL and EMAIL.</source>
        <translation>Reemita o registro sem outras propriedades além de VERSION, FN, ORG, ADR, TEL e EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the trust anchor certificate, signed with its own key.</source>
        <translation>Reemita o certificado da âncora de confiança, assinado com a sua própria chave.</translation>
    </message>
    <message>
        <source>Renew the certificate and reissue what is signed under it.</source>
        <translation>Renove o certificado e reemita o que está assinado com ele.</translation>
    </message>
    <message>
        <source>Renew the identity certificate of your CA software, and exchange the messages anew.</source>
        <translation>Renove o certificado de identidade do seu software de CA e troque as mensagens novamente.</translation>
    </message>
    <message>
        <source>Renew the web server&apos;s certificate, and serve the whole chain.</source>
        <translation>Renove o certificado do servidor web e sirva a cadeia completa.</translation>
    </message>
    <message>
        <source>Roll the CA&apos;s key: the CRLs of the new key count anew.</source>
        <translation>Troque a chave da CA: a numeração das CRLs da nova chave recomeça.</translation>
    </message>
    <message>
        <source>Seen through another validator, which tells whether the CA is functional, and nothing about its endpoints or whether it is complete.</source>
        <translation>Visto por meio de outro validador, que informa se a CA é funcional, mas nada sobre os seus pontos de acesso nem se ela está completa.</translation>
    </message>
    <message>
        <source>Serve notification, snapshots and deltas from one scheme, host and port.</source>
        <translation>Sirva a notificação, os snapshots e os deltas a partir de um mesmo esquema, host e porta.</translation>
    </message>
    <message>
        <source>Shorten the chain of delegations.</source>
        <translation>Encurte a cadeia de delegações.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the CRL.</source>
        <translation>Sincronize o relógio da CA (NTP) e reemita a CRL.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the manifest.</source>
        <translation>Sincronize o relógio da CA (NTP) e reemita o manifesto.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue.</source>
        <translation>Sincronize o relógio da CA (NTP) e reemita.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each CRL with the time of its issue.</source>
        <translation>Sincronize o relógio da CA (NTP) e emita cada CRL com a hora da sua emissão.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each manifest with the time of its issue.</source>
        <translation>Sincronize o relógio da CA (NTP) e emita cada manifesto com a hora da sua emissão.</translation>
    </message>
    <message>
        <source>Synchronise the clock (NTP) of your CA software&apos;s host, and write the message anew.</source>
        <translation>Sincronize o relógio (NTP) do host do seu software de CA e escreva a mensagem novamente.</translation>
    </message>
    <message>
        <source>Tell the registry: a CA issues an unreasonable number of certificates.</source>
        <translation>Informe o registro: uma CA emite uma quantidade desproporcional de certificados.</translation>
    </message>
    <message>
        <source>The ASPA is about a customer AS that its own certificate does not hold.</source>
        <translation>O ASPA refere-se a um AS de cliente que o seu próprio certificado não possui.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>O certificado do ASPA contém endereços IP, herda recursos ou não tem números AS.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s content does not follow the profile.</source>
        <translation>O conteúdo do ASPA não segue o perfil.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s providers are not in strictly ascending order, or include the customer, or AS0 beside others.</source>
        <translation>Os provedores do ASPA não estão em ordem estritamente crescente, ou incluem o cliente, ou AS0 ao lado de outros.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message has expired.</source>
        <translation>O certificado BPKI de uma mensagem de configuração inicial expirou.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message is not self-signed, so that some software may not take it as a trust anchor.</source>
        <translation>O certificado BPKI de uma mensagem de configuração inicial não é autoassinado, de modo que alguns programas podem não aceitá-lo como âncora de confiança.</translation>
    </message>
    <message>
        <source>The CA has several ASPAs of one customer AS, with different providers: relying parties take them together, and while one changes they see something else.</source>
        <translation>A CA tem vários ASPAs do mesmo AS de cliente, com provedores diferentes: as partes confiantes os consideram em conjunto e, enquanto um deles muda, veem outra coisa.</translation>
    </message>
    <message>
        <source>The CA is down for some vantages and not for all.</source>
        <translation>A CA está fora do ar para alguns pontos de observação, mas não para todos.</translation>
    </message>
    <message>
        <source>The CRL distribution point is absent, malformed, or in a self-signed certificate.</source>
        <translation>O ponto de distribuição da CRL está ausente, malformado ou consta em um certificado autoassinado.</translation>
    </message>
    <message>
        <source>The CRL does not follow the profile.</source>
        <translation>A CRL não segue o perfil.</translation>
    </message>
    <message>
        <source>The CRL has a lower number than an earlier one; relying parties do not mind (RFC 9829).</source>
        <translation>A CRL tem um número menor que o de uma anterior; isso não afeta as partes confiantes (RFC 9829).</translation>
    </message>
    <message>
        <source>The CRL has an empty list of revoked certificates where it should have none.</source>
        <translation>A CRL contém uma lista vazia de certificados revogados, quando não deveria conter nenhuma.</translation>
    </message>
    <message>
        <source>The CRL has the largest possible number.</source>
        <translation>A CRL tem o maior número possível.</translation>
    </message>
    <message>
        <source>The CRL on the manifest is not published.</source>
        <translation>A CRL listada no manifesto não está publicada.</translation>
    </message>
    <message>
        <source>The CRL that the manifest&apos;s certificate names is not on the manifest.</source>
        <translation>A CRL indicada pelo certificado do manifesto não consta no manifesto.</translation>
    </message>
    <message>
        <source>The CRL&apos;s issuer or authority key identifier is not that of the CA.</source>
        <translation>O emissor ou o identificador de chave da autoridade da CRL não é o da CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s nextUpdate has passed.</source>
        <translation>O nextUpdate da CRL já passou.</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify with the CA&apos;s key.</source>
        <translation>A assinatura da CRL não confere com a chave da CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate is earlier than that of the CRL before, although its number is higher.</source>
        <translation>O thisUpdate da CRL é anterior ao da CRL precedente, embora o seu número seja maior.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate lies in the future.</source>
        <translation>O thisUpdate da CRL está no futuro.</translation>
    </message>
    <message>
        <source>The Ghostbusters record names no way to contact anyone.</source>
        <translation>O registro Ghostbusters não indica nenhuma forma de entrar em contato com alguém.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s certificate does not inherit its resources.</source>
        <translation>O certificado do registro Ghostbusters não herda os seus recursos.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard has a property that the profile does not allow.</source>
        <translation>O vCard do registro Ghostbusters contém uma propriedade que o perfil não permite.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard is not of version 4.0 or has no name.</source>
        <translation>O vCard do registro Ghostbusters não é da versão 4.0 ou não tem nome.</translation>
    </message>
    <message>
        <source>The ROA has a prefix that its own certificate does not hold.</source>
        <translation>O ROA contém um prefixo que o seu próprio certificado não possui.</translation>
    </message>
    <message>
        <source>The ROA&apos;s certificate holds AS resources, inherits, or lacks IP addresses.</source>
        <translation>O certificado do ROA contém recursos AS, herda recursos ou não tem endereços IP.</translation>
    </message>
    <message>
        <source>The ROA&apos;s content does not follow the profile.</source>
        <translation>O conteúdo do ROA não segue o perfil.</translation>
    </message>
    <message>
        <source>The TLS handshake failed or the server&apos;s certificate was not accepted.</source>
        <translation>O handshake TLS falhou ou o certificado do servidor não foi aceito.</translation>
    </message>
    <message>
        <source>The authority information access is absent or names no rsync URI.</source>
        <translation>O acesso às informações da autoridade está ausente ou não indica nenhuma URI rsync.</translation>
    </message>
    <message>
        <source>The authority key identifier is absent or is not the issuer&apos;s key identifier.</source>
        <translation>O identificador de chave da autoridade está ausente ou não é o identificador de chave do emissor.</translation>
    </message>
    <message>
        <source>The certificate claims resources that its issuer does not hold.</source>
        <translation>O certificado declara recursos que o seu emissor não possui.</translation>
    </message>
    <message>
        <source>The certificate claims resources that the local constraints do not let this trust anchor speak of.</source>
        <translation>O certificado declara recursos sobre os quais as restrições locais não permitem que esta âncora de confiança se pronuncie.</translation>
    </message>
    <message>
        <source>The certificate has a critical extension that the profile does not know.</source>
        <translation>O certificado contém uma extensão crítica que o perfil não conhece.</translation>
    </message>
    <message>
        <source>The certificate has an extended key usage that its kind must not have.</source>
        <translation>O certificado tem um uso estendido da chave que este tipo de certificado não pode ter.</translation>
    </message>
    <message>
        <source>The certificate has an extension that the profile does not allow.</source>
        <translation>O certificado contém uma extensão que o perfil não permite.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>O certificado expirou.</translation>
    </message>
    <message>
        <source>The certificate has the same extension twice.</source>
        <translation>O certificado contém a mesma extensão duas vezes.</translation>
    </message>
    <message>
        <source>The certificate holds its resources in the extensions of RFC 8360, which relying parties do not process.</source>
        <translation>O certificado traz os seus recursos nas extensões da RFC 8360, que as partes confiantes não processam.</translation>
    </message>
    <message>
        <source>The certificate holds no resources, or they are not in canonical form.</source>
        <translation>O certificado não contém recursos, ou eles não estão na forma canônica.</translation>
    </message>
    <message>
        <source>The certificate is not of X.509 version 3.</source>
        <translation>O certificado não é X.509 versão 3.</translation>
    </message>
    <message>
        <source>The certificate is not signed by the algorithm sha256WithRSAEncryption.</source>
        <translation>O certificado não está assinado com o algoritmo sha256WithRSAEncryption.</translation>
    </message>
    <message>
        <source>The certificate is on its issuer&apos;s CRL.</source>
        <translation>O certificado consta na CRL do seu emissor.</translation>
    </message>
    <message>
        <source>The certificate points to another CRL than the manifest&apos;s.</source>
        <translation>O certificado aponta para uma CRL diferente da que consta no manifesto.</translation>
    </message>
    <message>
        <source>The certificate policy is absent or is not the one for IP addresses and AS numbers.</source>
        <translation>A política de certificado está ausente ou não é a destinada a endereços IP e números AS.</translation>
    </message>
    <message>
        <source>The certificate&apos;s public key is not RSA with 2048 bits and exponent 65537.</source>
        <translation>A chave pública do certificado não é RSA de 2048 bits com expoente 65537.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not verify with the issuer&apos;s key.</source>
        <translation>A assinatura do certificado não confere com a chave do emissor.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity ends before it begins.</source>
        <translation>A validade do certificado termina antes de começar.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity has not begun.</source>
        <translation>A validade do certificado ainda não começou.</translation>
    </message>
    <message>
        <source>The chain of CA certificates is longer than the limit.</source>
        <translation>A cadeia de certificados de CA é mais longa que o limite.</translation>
    </message>
    <message>
        <source>The content type is not what the file&apos;s name says.</source>
        <translation>O tipo de conteúdo não é o que o nome do arquivo indica.</translation>
    </message>
    <message>
        <source>The current key in the trust anchor key object is not the key of the trust anchor that issued it.</source>
        <translation>A chave atual no objeto de chaves da âncora de confiança não é a chave da âncora de confiança que o emitiu.</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial.</source>
        <translation>Os deltas que a notificação lista não são contíguos ou não terminam no seu número serial.</translation>
    </message>
    <message>
        <source>The host&apos;s name resolves to addresses that are not for the public Internet.</source>
        <translation>O nome do host é resolvido para endereços que não se destinam à Internet pública.</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is not the subject name of the CA.</source>
        <translation>O nome do emissor não é o nome de titular da CA.</translation>
    </message>
    <message>
        <source>The manifest has a lower number than an earlier one: relying parties that know the earlier one keep to it.</source>
        <translation>O manifesto tem um número menor que o de um anterior: as partes confiantes que conhecem o anterior continuam a utilizá-lo.</translation>
    </message>
    <message>
        <source>The manifest has a new file name, and its number started anew.</source>
        <translation>O manifesto tem um novo nome de arquivo, e a sua numeração recomeçou.</translation>
    </message>
    <message>
        <source>The manifest has the largest possible number, so that no other can follow it under this file name.</source>
        <translation>O manifesto tem o maior número possível, de modo que nenhum outro pode sucedê-lo com este nome de arquivo.</translation>
    </message>
    <message>
        <source>The manifest lists a CRL that is not the CA&apos;s own current one.</source>
        <translation>O manifesto lista uma CRL que não é a CRL atual da própria CA.</translation>
    </message>
    <message>
        <source>The manifest lists a signed checklist, which must not be published in a repository.</source>
        <translation>O manifesto lista uma lista de verificação assinada, que não pode ser publicada em um repositório.</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice.</source>
        <translation>O manifesto lista um nome de arquivo não permitido, ou o mesmo nome duas vezes.</translation>
    </message>
    <message>
        <source>The manifest named by the CA certificate is not published.</source>
        <translation>O manifesto indicado pelo certificado da CA não está publicado.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate does not inherit its resources.</source>
        <translation>O certificado do manifesto não herda os seus recursos.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate names another location than the CA&apos;s certificate does: relying parties take that for a failed fetch.</source>
        <translation>O certificado do manifesto indica uma localização diferente da indicada pelo certificado da CA: as partes confiantes tratam isso como uma falha de obtenção.</translation>
    </message>
    <message>
        <source>The manifest&apos;s content does not follow the profile.</source>
        <translation>O conteúdo do manifesto não segue o perfil.</translation>
    </message>
    <message>
        <source>The manifest&apos;s nextUpdate has passed.</source>
        <translation>O nextUpdate do manifesto já passou.</translation>
    </message>
    <message>
        <source>The manifest&apos;s number is more than one above that of the manifest seen before.</source>
        <translation>O número do manifesto supera em mais de um o do manifesto visto antes.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate is not later than that of the manifest before: relying parties that know the earlier one keep to it.</source>
        <translation>O thisUpdate do manifesto não é posterior ao do manifesto precedente: as partes confiantes que conhecem o anterior continuam a utilizá-lo.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate lies in the future.</source>
        <translation>O thisUpdate do manifesto está no futuro.</translation>
    </message>
    <message>
        <source>The message digest is not the SHA-256 of the content.</source>
        <translation>O resumo da mensagem não é o SHA-256 do conteúdo.</translation>
    </message>
    <message>
        <source>The name of the publication point&apos;s host does not resolve.</source>
        <translation>O nome do host do ponto de publicação não é resolvido.</translation>
    </message>
    <message>
        <source>The object does not follow the template for signed objects.</source>
        <translation>O objeto não segue o modelo dos objetos assinados.</translation>
    </message>
    <message>
        <source>The object is encoded in BER where DER is required.</source>
        <translation>O objeto está codificado em BER, quando se exige DER.</translation>
    </message>
    <message>
        <source>The object&apos;s signature does not verify with the key of its certificate.</source>
        <translation>A assinatura do objeto não confere com a chave do seu certificado.</translation>
    </message>
    <message>
        <source>The parent publishes no certificate for this CA.</source>
        <translation>A CA superior não publica nenhum certificado para esta CA.</translation>
    </message>
    <message>
        <source>The publication point did not answer in time.</source>
        <translation>O ponto de publicação não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The publication point sent more than any sound repository holds.</source>
        <translation>O ponto de publicação enviou mais do que qualquer repositório razoável contém.</translation>
    </message>
    <message>
        <source>The repository of the CA&apos;s publication point could not be fetched.</source>
        <translation>Não foi possível obter o repositório do ponto de publicação da CA.</translation>
    </message>
    <message>
        <source>The router certificate has a subject information access.</source>
        <translation>O certificado de roteador tem um acesso às informações do titular.</translation>
    </message>
    <message>
        <source>The router certificate holds IP addresses.</source>
        <translation>O certificado de roteador contém endereços IP.</translation>
    </message>
    <message>
        <source>The router certificate lacks the extended key usage of BGPsec routers.</source>
        <translation>O certificado de roteador não tem o uso estendido da chave dos roteadores BGPsec.</translation>
    </message>
    <message>
        <source>The router certificate lists no AS numbers, or inherits them.</source>
        <translation>O certificado de roteador não lista números AS, ou os herda.</translation>
    </message>
    <message>
        <source>The router certificate&apos;s public key is not a point of the curve P-256.</source>
        <translation>A chave pública do certificado de roteador não é um ponto da curva P-256.</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder.</source>
        <translation>O daemon rsync não entregou a pasta.</translation>
    </message>
    <message>
        <source>The same CA was met before in this tree and is judged only once.</source>
        <translation>Esta mesma CA já foi encontrada nesta árvore e é avaliada apenas uma vez.</translation>
    </message>
    <message>
        <source>The serial of the notification went backwards within one session.</source>
        <translation>O número serial da notificação retrocedeu dentro de uma mesma sessão.</translation>
    </message>
    <message>
        <source>The signed checklist has a file name that is not portable, or lists a file twice.</source>
        <translation>A lista de verificação assinada contém um nome de arquivo que não é portável, ou lista um arquivo duas vezes.</translation>
    </message>
    <message>
        <source>The signed checklist is signed with resources that its own certificate does not hold.</source>
        <translation>A lista de verificação assinada está assinada com recursos que o seu próprio certificado não possui.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate has a subject information access, although checklists are not published in repositories.</source>
        <translation>O certificado da lista de verificação assinada tem um acesso às informações do titular, embora listas de verificação não sejam publicadas em repositórios.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate lacks resources or inherits them.</source>
        <translation>O certificado da lista de verificação assinada não tem recursos ou os herda.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s content does not follow the profile.</source>
        <translation>O conteúdo da lista de verificação assinada não segue o perfil.</translation>
    </message>
    <message>
        <source>The signed prefix list is about an AS that its own certificate does not hold.</source>
        <translation>A lista de prefixos assinada refere-se a um AS que o seu próprio certificado não possui.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>O certificado da lista de prefixos assinada contém endereços IP, herda recursos ou não tem números AS.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s content does not follow the profile.</source>
        <translation>O conteúdo da lista de prefixos assinada não segue o perfil.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s prefixes are not in ascending order, or one is given twice.</source>
        <translation>Os prefixos da lista de prefixos assinada não estão em ordem crescente, ou algum aparece duas vezes.</translation>
    </message>
    <message>
        <source>The signedObject location in the object&apos;s certificate is not where the object is published.</source>
        <translation>A localização signedObject no certificado do objeto não é aquela em que o objeto está publicado.</translation>
    </message>
    <message>
        <source>The signing-time attribute is absent, or binary-signing-time is used.</source>
        <translation>O atributo signing-time está ausente, ou é usado binary-signing-time.</translation>
    </message>
    <message>
        <source>The subject information access lacks what its kind of certificate must name, or is malformed.</source>
        <translation>O acesso às informações do titular não contém o que este tipo de certificado deve indicar, ou está malformado.</translation>
    </message>
    <message>
        <source>The subject key identifier is absent or is not the SHA-1 of the public key.</source>
        <translation>O identificador de chave do titular está ausente ou não é o SHA-1 da chave pública.</translation>
    </message>
    <message>
        <source>The tree holds more CAs than the limit; the rest was not judged.</source>
        <translation>A árvore contém mais CAs que o limite; as demais não foram avaliadas.</translation>
    </message>
    <message>
        <source>The trust anchor certificate inherits resources, although it has no issuer.</source>
        <translation>O certificado da âncora de confiança herda recursos, embora não tenha emissor.</translation>
    </message>
    <message>
        <source>The trust anchor certificate is not self-signed.</source>
        <translation>O certificado da âncora de confiança não é autoassinado.</translation>
    </message>
    <message>
        <source>The trust anchor certificate&apos;s public key is not the one in the TAL.</source>
        <translation>A chave pública do certificado da âncora de confiança não é a que consta no TAL.</translation>
    </message>
    <message>
        <source>The trust anchor key object names a key without usable URIs, or one that is not RSA with 2048 bits.</source>
        <translation>O objeto de chaves da âncora de confiança indica uma chave sem URIs utilizáveis, ou uma que não é RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s certificate does not inherit its resources.</source>
        <translation>O certificado do objeto de chaves da âncora de confiança não herda os seus recursos.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s content does not follow the profile.</source>
        <translation>O conteúdo do objeto de chaves da âncora de confiança não segue o perfil.</translation>
    </message>
    <message>
        <source>The trust anchor locator does not follow its format.</source>
        <translation>O localizador da âncora de confiança não segue o seu formato.</translation>
    </message>
    <message>
        <source>The validity of the BPKI certificate of a setup message has not begun.</source>
        <translation>A validade do certificado BPKI de uma mensagem de configuração inicial ainda não começou.</translation>
    </message>
    <message>
        <source>The web server did not give the file.</source>
        <translation>O servidor web não entregou o arquivo.</translation>
    </message>
    <message>
        <source>Update your CA software; most others read the message as it is.</source>
        <translation>Atualize o seu software de CA; a maioria dos demais lê a mensagem como está.</translation>
    </message>
    <message>
        <source>Use PrintableString in issuer and subject names.</source>
        <translation>Use PrintableString nos nomes do emissor e do titular.</translation>
    </message>
    <message>
        <source>What a setup message carries as its BPKI certificate is no X.509 certificate.</source>
        <translation>O que uma mensagem de configuração inicial traz como certificado BPKI não é um certificado X.509.</translation>
    </message>
    <message>
        <source>Withdraw the checklist, and hand it over to whom it is for.</source>
        <translation>Retire a lista de verificação e entregue-a ao seu destinatário.</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it under a new certificate.</source>
        <translation>Retire o objeto ou reemita-o com um novo certificado.</translation>
    </message>
    <message>
        <source>Withdraw the object.</source>
        <translation>Retire o objeto.</translation>
    </message>
    <message>
        <source>Withdraw whichever of the two ROAs is not meant.</source>
        <translation>Retire aquele dos dois ROAs que não é o pretendido.</translation>
    </message>
    <message>
        <source>Write snapshot and delta files before the notification, and never change them; check caches and CDN for stale copies.</source>
        <translation>Escreva os arquivos de snapshot e de delta antes da notificação e nunca os altere; verifique se há cópias desatualizadas nos caches e na CDN.</translation>
    </message>
    <message>
        <source>Write the TAL as URIs, an empty line, and the base64 of the trust anchor&apos;s public key.</source>
        <translation>Escreva o TAL como uma lista de URIs, uma linha vazia e a chave pública da âncora de confiança em base64.</translation>
    </message>
</context>
<context>
    <name>narrative</name>
    <message>
        <source>, times %1% for severity (%2)</source>
        <translation>, prazos a %1% pela gravidade (%2)</translation>
    </message>
    <message>
        <source>, watch only</source>
        <translation>, somente observação</translation>
    </message>
    <message>
        <source>, signed</source>
        <translation>, assinado</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>caso aberto</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>relógio parado</translation>
    </message>
    <message>
        <source>clock runs again</source>
        <translation>o relógio corre de novo</translation>
    </message>
    <message>
        <source>trouble gone for now</source>
        <translation>problema desapareceu por ora</translation>
    </message>
    <message>
        <source>trouble back</source>
        <translation>o problema voltou</translation>
    </message>
    <message>
        <source>step {step} due</source>
        <translation>vence o passo {step}</translation>
    </message>
    <message>
        <source>step {step} overdue</source>
        <translation>passo {step} atrasado</translation>
    </message>
    <message>
        <source>step {step} held back</source>
        <translation>passo {step} retido</translation>
    </message>
    <message>
        <source>step {step} done</source>
        <translation>passo {step} feito</translation>
    </message>
    <message>
        <source>notice delivered</source>
        <translation>aviso entregue</translation>
    </message>
    <message>
        <source>step {step} proposed, waiting for approval</source>
        <translation>passo {step} proposto, aguardando aprovação</translation>
    </message>
    <message>
        <source>proposal of {step} withdrawn</source>
        <translation>proposta de {step} retirada</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>recebimento confirmado</translation>
    </message>
    <message>
        <source>held for {kind} until {until}</source>
        <translation>suspenso por {kind} até {until}</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>suspensão encerrada</translation>
    </message>
    <message>
        <source>corroboration waived</source>
        <translation>corroboração dispensada</translation>
    </message>
    <message>
        <source>impact of {step} reviewed</source>
        <translation>impacto de {step} revisado</translation>
    </message>
    <message>
        <source>step {step} approved</source>
        <translation>passo {step} aprovado</translation>
    </message>
    <message>
        <source>step {step} has all approvals</source>
        <translation>o passo {step} tem todas as aprovações</translation>
    </message>
    <message>
        <source>step {step} rejected</source>
        <translation>passo {step} rejeitado</translation>
    </message>
    <message>
        <source>case resolved</source>
        <translation>caso resolvido</translation>
    </message>
    <message>
        <source>case reopened</source>
        <translation>caso reaberto</translation>
    </message>
    <message>
        <source>case superseded by {by_case}</source>
        <translation>caso substituído por {by_case}</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>caso encerrado</translation>
    </message>
    <message>
        <source>watch only: step {step} would have fallen due</source>
        <translation>somente observação: o passo {step} teria vencido</translation>
    </message>
    <message>
        <source>policy mode is now {mode}</source>
        <translation>o modo da política agora é {mode}</translation>
    </message>
    <message>
        <source>repository {repository} is to blame, incident {incident}</source>
        <translation>a causa é o repositório {repository}, incidente {incident}</translation>
    </message>
    <message>
        <source>repository incident {incident} over for this CA</source>
        <translation>incidente de repositório {incident} encerrado para esta CA</translation>
    </message>
    <message>
        <source>approval of {step} by {approver} expired</source>
        <translation>a aprovação de {step} por {approver} expirou</translation>
    </message>
    <message>
        <source>step {step} carried out outside this program</source>
        <translation>passo {step} executado fora deste programa</translation>
    </message>
    <message>
        <source>step {step} verified, the CA is {stage}</source>
        <translation>passo {step} verificado, a CA está em {stage}</translation>
    </message>
    <message>
        <source>the CA is {stage}</source>
        <translation>a CA está em {stage}</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <translation>%1  %2, por %3</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>delegated CA does not work</source>
        <translation>a CA delegada não funciona</translation>
    </message>
    <message>
        <source>delegated CA fails and recovers again and again</source>
        <translation>a CA delegada falha e se recupera repetidamente</translation>
    </message>
    <message>
        <source>delegated CA works only in part</source>
        <translation>a CA delegada funciona apenas em parte</translation>
    </message>
    <message>
        <source>delegated CA answers too slowly</source>
        <translation>a CA delegada responde com lentidão excessiva</translation>
    </message>
    <message>
        <source>delegated CA works</source>
        <translation>a CA delegada funciona</translation>
    </message>
    <message>
        <source>planned end of the delegated CA</source>
        <translation>encerramento previsto da CA delegada</translation>
    </message>
    <message>
        <source>the manifest is not renewed in time</source>
        <translation>o manifesto não é renovado a tempo</translation>
    </message>
    <message>
        <source>what is published does not match the manifest, or differs between RRDP and rsync</source>
        <translation>o que é publicado não corresponde ao manifesto, ou difere entre RRDP e rsync</translation>
    </message>
    <message>
        <source>a clock is wrong</source>
        <translation>um relógio está errado</translation>
    </message>
    <message>
        <source>objects are malformed</source>
        <translation>há objetos malformados</translation>
    </message>
    <message>
        <source>objects are reissued too often</source>
        <translation>os objetos são reemitidos com frequência excessiva</translation>
    </message>
    <message>
        <source>very many objects change at once</source>
        <translation>muitíssimos objetos mudam de uma só vez</translation>
    </message>
    <message>
        <source>ROAs or ASPAs come and go</source>
        <translation>ROAs ou ASPAs vão e vêm</translation>
    </message>
    <message>
        <source>objects end soon and are not renewed</source>
        <translation>há objetos que expiram em breve e não são renovados</translation>
    </message>
    <message>
        <source>the RRDP files do not fit together</source>
        <translation>os arquivos RRDP não são coerentes entre si</translation>
    </message>
    <message>
        <source>the repository is not available often enough</source>
        <translation>o repositório não fica disponível com a frequência necessária</translation>
    </message>
    <message>
        <source>there was no valid manifest for too long</source>
        <translation>não houve manifesto válido por tempo demais</translation>
    </message>
    <message>
        <source>the manifest is renewed too often</source>
        <translation>o manifesto é renovado com frequência excessiva</translation>
    </message>
    <message>
        <source>files do not have the hash that the manifest states</source>
        <translation>há arquivos que não têm o hash indicado no manifesto</translation>
    </message>
    <message>
        <source>the manifest number went backwards</source>
        <translation>o número do manifesto retrocedeu</translation>
    </message>
    <message>
        <source>RRDP points to another server</source>
        <translation>o RRDP aponta para outro servidor</translation>
    </message>
    <message>
        <source>a measured value is outside its limit</source>
        <translation>um valor medido está fora do limite</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>conexão TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>rsync</source>
        <translation>rsync</translation>
    </message>
    <message>
        <source>RRDP</source>
        <translation>RRDP</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifesto</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objetos</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>our staff are alerted</source>
        <translation>a nossa equipe é alertada</translation>
    </message>
    <message>
        <source>our staff were alerted</source>
        <translation>a nossa equipe foi alertada</translation>
    </message>
    <message>
        <source>Please have a look</source>
        <translation>Pedimos que verifique</translation>
    </message>
    <message>
        <source>we send a first, friendly letter</source>
        <translation>enviamos uma primeira carta cordial</translation>
    </message>
    <message>
        <source>we sent a first, friendly letter</source>
        <translation>foi enviada uma primeira carta cordial</translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation>Notificação formal</translation>
    </message>
    <message>
        <source>we send a formal notice</source>
        <translation>enviamos uma notificação formal</translation>
    </message>
    <message>
        <source>we sent a formal notice</source>
        <translation>foi enviada uma notificação formal</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>we send a reminder</source>
        <translation>enviamos um lembrete</translation>
    </message>
    <message>
        <source>we sent a reminder</source>
        <translation>foi enviado um lembrete</translation>
    </message>
    <message>
        <source>Warning before public listing</source>
        <translation>Aviso prévio à publicação na lista</translation>
    </message>
    <message>
        <source>we send a warning before public listing</source>
        <translation>enviamos um aviso prévio à publicação na lista</translation>
    </message>
    <message>
        <source>we sent a warning before public listing</source>
        <translation>foi enviado um aviso prévio à publicação na lista</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>Inclusão na lista pública</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>solicita-se à nossa equipe que inclua a CA na nossa lista pública; %n pessoa precisa aprovar</numerusform>
            <numerusform>solicita-se à nossa equipe que inclua a CA na nossa lista pública; %n pessoas precisam aprovar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>solicitou-se à nossa equipe que incluísse a CA na nossa lista pública; %n pessoa precisa aprovar</numerusform>
            <numerusform>solicitou-se à nossa equipe que incluísse a CA na nossa lista pública; %n pessoas precisam aprovar</numerusform>
        </translation>
    </message>
    <message>
        <source>the CA was named in our public list</source>
        <translation>a CA foi incluída na nossa lista pública</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>Último aviso</translation>
    </message>
    <message>
        <source>we send a final warning</source>
        <translation>enviamos um último aviso</translation>
    </message>
    <message>
        <source>we sent a final warning</source>
        <translation>foi enviado um último aviso</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>Suspensão proposta</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>solicita-se à nossa equipe que suspenda o certificado; %n pessoa precisa aprovar</numerusform>
            <numerusform>solicita-se à nossa equipe que suspenda o certificado; %n pessoas precisam aprovar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>solicitou-se à nossa equipe que suspendesse o certificado; %n pessoa precisa aprovar</numerusform>
            <numerusform>solicitou-se à nossa equipe que suspendesse o certificado; %n pessoas precisam aprovar</numerusform>
        </translation>
    </message>
    <message>
        <source>the suspension was approved</source>
        <translation>a suspensão foi aprovada</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Revogação proposta</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>solicita-se à nossa equipe que revogue o certificado; %n pessoa precisa aprovar</numerusform>
            <numerusform>solicita-se à nossa equipe que revogue o certificado; %n pessoas precisam aprovar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>solicitou-se à nossa equipe que revogasse o certificado; %n pessoa precisa aprovar</numerusform>
            <numerusform>solicitou-se à nossa equipe que revogasse o certificado; %n pessoas precisam aprovar</numerusform>
        </translation>
    </message>
    <message>
        <source>the revocation was approved</source>
        <translation>a revogação foi aprovada</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensa</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogada</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reaberto</translation>
    </message>
    <message>
        <source>Reinstatement</source>
        <translation>Restabelecimento</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Expira em breve</translation>
    </message>
    <message>
        <source>Repository fails</source>
        <translation>O repositório falha</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Encerramento previsto</translation>
    </message>
    <message>
        <source>we write to you about the planned end</source>
        <translation>escrevemos a você sobre o encerramento previsto</translation>
    </message>
    <message>
        <source>we wrote to you about the planned end</source>
        <translation>escreveu-se a você sobre o encerramento previsto</translation>
    </message>
    <message>
        <source>the problem was confirmed and this case was opened</source>
        <translation>o problema foi confirmado e este caso foi aberto</translation>
    </message>
    <message>
        <source>the problem came back and this case was opened again</source>
        <translation>o problema voltou e este caso foi reaberto</translation>
    </message>
    <message>
        <source>the case was closed: the CA worked again</source>
        <translation>o caso foi encerrado: a CA voltou a funcionar</translation>
    </message>
    <message>
        <source>the announced end was put on record</source>
        <translation>o encerramento anunciado foi registrado</translation>
    </message>
    <message>
        <source>the certificate was suspended</source>
        <translation>o certificado foi suspenso</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>o certificado foi revogado</translation>
    </message>
    <message>
        <source>the CA was reinstated</source>
        <translation>a CA foi restabelecida</translation>
    </message>
    <message>
        <source>ROA</source>
        <translation>ROA</translation>
    </message>
    <message>
        <source>certificate of the CA</source>
        <translation>certificado da CA</translation>
    </message>
    <message>
        <source>other object</source>
        <translation>outro objeto</translation>
    </message>
    <message numerus="yes">
        <source>It changed %n time(s) within the last 72 hours.</source>
        <translation>
            <numerusform>Mudou %n vez nas últimas 72 horas.</numerusform>
            <numerusform>Mudou %n vezes nas últimas 72 horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The manifest lists %n object(s).</source>
        <translation>
            <numerusform>O manifesto lista %n objeto.</numerusform>
            <numerusform>O manifesto lista %n objetos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are %n ROA(s).</source>
        <translation>
            <numerusform>Entre eles há %n ROA.</numerusform>
            <numerusform>Entre eles há %n ROAs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of them ends within %n day(s).</source>
        <translation>
            <numerusform>O primeiro deles expira em até %n dia.</numerusform>
            <numerusform>O primeiro deles expira em até %n dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) cannot be used because of it.</source>
        <translation>
            <numerusform>Por causa disso, %n CA delegada não pode ser usada.</numerusform>
            <numerusform>Por causa disso, %n CAs delegadas não podem ser usadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n more object(s).</source>
        <translation>
            <numerusform>O mesmo vale para mais %n objeto.</numerusform>
            <numerusform>O mesmo vale para mais %n objetos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You run %n delegated CA(s) that need your attention.</source>
        <translation>
            <numerusform>Você opera %n CA delegada que precisa da sua atenção.</numerusform>
            <numerusform>Você opera %n CAs delegadas que precisam da sua atenção.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s)</source>
        <translation>
            <numerusform>%n CA delegada</numerusform>
            <numerusform>%n CAs delegadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have approved it so far.</source>
        <translation>
            <numerusform>Até agora, %n pessoa aprovou.</numerusform>
            <numerusform>Até agora, %n pessoas aprovaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs the approval of %n person(s).</source>
        <translation>
            <numerusform>É necessária a aprovação de %n pessoa.</numerusform>
            <numerusform>É necessária a aprovação de %n pessoas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have tried %n time(s).</source>
        <translation>
            <numerusform>Tentamos %n vez.</numerusform>
            <numerusform>Tentamos %n vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) turned worse in one round.</source>
        <translation>
            <numerusform>%n CA delegada piorou em uma só rodada.</numerusform>
            <numerusform>%n CAs delegadas pioraram em uma só rodada.</numerusform>
        </translation>
    </message>
    <message>
        <source>A current manifest and CRL last validated on {{last_functional}}.</source>
        <translation>A última validação de um manifesto e uma CRL vigentes foi em {{last_functional}}.</translation>
    </message>
    <message>
        <source>A current manifest and CRL validated from: {{working_from}}.</source>
        <translation>Um manifesto e uma CRL vigentes foram validados a partir de: {{working_from}}.</translation>
    </message>
    <message>
        <source>A guard has stopped all enforcement: {{staff_what}}.</source>
        <translation>Uma salvaguarda interrompeu todos os procedimentos: {{staff_what}}.</translation>
    </message>
    <message>
        <source>A notice to the operator of the delegated CA &quot;{{ca}}&quot; could not be delivered: kind {{staff_notice_kind}}, number {{staff_notice_id}}.</source>
        <translation>Não foi possível entregar uma notificação ao operador da CA delegada “{{ca}}”: tipo {{staff_notice_kind}}, número {{staff_notice_id}}.</translation>
    </message>
    <message>
        <source>A repository that you run cannot be used</source>
        <translation>Um repositório que você opera não pode ser usado</translation>
    </message>
    <message>
        <source>A suspension can be undone. Repair the CA first, keep it running, and then ask us to reinstate it.</source>
        <translation>Uma suspensão pode ser desfeita. Primeiro repare a CA, mantenha-a em funcionamento e depois peça-nos que a restabeleçamos.</translation>
    </message>
    <message>
        <source>A suspension takes away the effect of everything that this CA and the CAs below it have signed, until the CA works again and is reinstated.</source>
        <translation>Uma suspensão retira o efeito de tudo o que esta CA e as CAs abaixo dela assinaram, até que a CA volte a funcionar e seja restabelecida.</translation>
    </message>
    <message>
        <source>Alert: a guard has stopped enforcement</source>
        <translation>Alerta: uma salvaguarda interrompeu os procedimentos</translation>
    </message>
    <message>
        <source>Alert: a notice could not be delivered</source>
        <translation>Alerta: não foi possível entregar uma notificação</translation>
    </message>
    <message>
        <source>Alert: a proposal waits for approval</source>
        <translation>Alerta: uma proposta aguarda aprovação</translation>
    </message>
    <message>
        <source>Alert: {{summary}}</source>
        <translation>Alerta: {{summary}}</translation>
    </message>
    <message>
        <source>All of them, and since when</source>
        <translation>Todas elas, e desde quando</translation>
    </message>
    <message>
        <source>Answer this mail, or write to {{reply_address}}. A person reads it. Keep this in the subject, so that your answer comes to the right case:</source>
        <translation>Responda a este e-mail ou escreva para {{reply_address}}. Uma pessoa lerá a mensagem. Mantenha o seguinte no assunto, para que a sua resposta chegue ao caso certo:</translation>
    </message>
    <message>
        <source>Answer: tell us what you found, and when you expect it to work.</source>
        <translation>Resposta: diga-nos o que encontrou e quando espera que volte a funcionar.</translation>
    </message>
    <message>
        <source>Appeal: if you think that we are wrong, write to {{appeal_address}}. We will send you what we fetched.</source>
        <translation>Recurso: se considerar que estamos enganados, escreva para {{appeal_address}}. Enviaremos o que obtivemos.</translation>
    </message>
    <message>
        <source>Approve or reject it. Each person decides alone, and says why.</source>
        <translation>Aprove-a ou rejeite-a. Cada pessoa decide por si e informa o motivo.</translation>
    </message>
    <message>
        <source>As long as nothing has been revoked, repairing the CA ends this procedure.</source>
        <translation>Enquanto nada tiver sido revogado, o reparo da CA põe fim a este procedimento.</translation>
    </message>
    <message>
        <source>Before a revocation, two people must approve it, and a fresh look must find that the CA still fails. A revocation takes away the effect of everything that this CA and the CAs below it have signed.</source>
        <translation>Antes de uma revogação, duas pessoas precisam aprová-la e uma nova verificação precisa confirmar que a CA ainda falha. Uma revogação retira o efeito de tudo o que esta CA e as CAs abaixo dela assinaram.</translation>
    </message>
    <message>
        <source>Below, the first of them are explained one by one. The attached JSON file tells the same about all the others.</source>
        <translation>Abaixo, as primeiras são explicadas uma a uma. O arquivo JSON anexo traz o mesmo sobre todas as outras.</translation>
    </message>
    <message>
        <source>Below, they are explained one by one.</source>
        <translation>Abaixo, elas são explicadas uma a uma.</translation>
    </message>
    <message>
        <source>But each time it fails, relying parties lose time with retries. One longer failure is enough for its objects to lose their effect.</source>
        <translation>No entanto, cada vez que ela falha, as partes confiantes perdem tempo com novas tentativas. Basta uma falha mais longa para que os objetos percam o efeito.</translation>
    </message>
    <message>
        <source>But it has not worked for long enough to count as recovered.</source>
        <translation>No entanto, ela não funcionou por tempo suficiente para ser considerada recuperada.</translation>
    </message>
    <message>
        <source>But relying parties wait for it at every run, and some give up before they have its objects.</source>
        <translation>No entanto, as partes confiantes esperam por ela a cada execução, e algumas desistem antes de obter os objetos.</translation>
    </message>
    <message>
        <source>But what cannot be fetched or does not validate has no effect, and if one more path fails, little is left.</source>
        <translation>No entanto, o que não pode ser obtido ou não é validado não tem efeito e, se mais um caminho falhar, resta pouco.</translation>
    </message>
    <message>
        <source>Call the operator. A call now often saves the letters below.</source>
        <translation>Telefone para o operador. Uma ligação agora costuma evitar as cartas indicadas abaixo.</translation>
    </message>
    <message>
        <source>Certificate of the CA: let your CA software ask us for renewal now. If it already did, write to us.</source>
        <translation>Certificado da CA: faça com que o seu software de CA nos solicite a renovação agora. Se ele já o fez, escreva-nos.</translation>
    </message>
    <message>
        <source>Correct the contact, and send it again.</source>
        <translation>Corrija o contato e envie-a novamente.</translation>
    </message>
    <message>
        <source>Ends soon: objects of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Expiram em breve: objetos da CA delegada “{{ca}}”</translation>
    </message>
    <message>
        <source>Final warning: {{summary}}</source>
        <translation>Último aviso: {{summary}}</translation>
    </message>
    <message>
        <source>Find what comes and goes: compare the times of the failures with restarts, deployments, renewals of certificates, limits on connections and the load of the publication server. Once it is stable, leave it alone: each change counts again.</source>
        <translation>Descubra o que vai e vem: compare os horários das falhas com reinícios, implantações, renovações de certificados, limites de conexões e a carga do servidor de publicação. Quando estiver estável, não mexa mais: cada mudança conta novamente.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to any operator.</source>
        <translation>Para a equipe de {{registry}}. Este alerta não é enviado a nenhum operador.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator, {{operator}}.</source>
        <translation>Para a equipe de {{registry}}. Este alerta não é enviado ao operador, {{operator}}.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator.</source>
        <translation>Para a equipe de {{registry}}. Este alerta não é enviado ao operador.</translation>
    </message>
    <message>
        <source>Formal notice: {{summary}}</source>
        <translation>Notificação formal: {{summary}}</translation>
    </message>
    <message>
        <source>How to reply</source>
        <translation>Como responder</translation>
    </message>
    <message>
        <source>If it is not repaired in time, we will name the CA in our public list of delegated CAs that do not work.</source>
        <translation>Se não for reparada a tempo, incluiremos a CA na nossa lista pública de CAs delegadas que não funcionam.</translation>
    </message>
    <message>
        <source>If no address works, call the operator, or send the letter by post, and keep a note of it with the case.</source>
        <translation>Se nenhum endereço funcionar, telefone para o operador ou envie a carta pelo correio, e registre isso no caso.</translation>
    </message>
    <message>
        <source>If nothing changes:</source>
        <translation>Se nada mudar:</translation>
    </message>
    <message>
        <source>If routes of yours suffer, write to us now: ask which service of ours can issue ROAs for your resources.</source>
        <translation>Se as suas rotas forem afetadas, escreva-nos agora: pergunte qual dos nossos serviços pode emitir ROAs para os seus recursos.</translation>
    </message>
    <message>
        <source>If you no longer want to run this CA, tell us, and we will help you to end it in good order.</source>
        <translation>Se não quiser mais operar esta CA, avise-nos, e ajudaremos a encerrá-la de forma ordenada.</translation>
    </message>
    <message>
        <source>If you think that we are wrong, write to {{appeal_address}}.</source>
        <translation>Se considerar que estamos enganados, escreva para {{appeal_address}}.</translation>
    </message>
    <message>
        <source>If you want one of them to end, do nothing. If you withdraw it before its end, you get no further warning about it.</source>
        <translation>Se quiser que algum deles expire, não faça nada. Se o retirar antes do vencimento, não receberá mais avisos sobre ele.</translation>
    </message>
    <message>
        <source>If you want to run a delegated CA again, write to us. We keep all records of this CA, and a new delegation begins with a period of probation.</source>
        <translation>Se quiser voltar a operar uma CA delegada, escreva-nos. Guardamos todos os registros desta CA, e uma nova delegação começa com um período de prova.</translation>
    </message>
    <message>
        <source>It began on {{since}} and has lasted {{since_duration}}.</source>
        <translation>Começou em {{since}} e já dura {{since_duration}}.</translation>
    </message>
    <message>
        <source>It began on {{since}}.</source>
        <translation>Começou em {{since}}.</translation>
    </message>
    <message>
        <source>It had recovered, but it failed again soon. So case {{case_id}} is open again, and its clocks go on from where they stood.</source>
        <translation>Havia se recuperado, mas logo voltou a falhar. Por isso, o caso {{case_id}} está novamente aberto e os seus prazos continuam de onde haviam parado.</translation>
    </message>
    <message>
        <source>It worked for long enough for the case to be closed. Our very last look failed again. If that lasts, you will get a new notice.</source>
        <translation>Funcionou por tempo suficiente para que o caso fosse encerrado. Nossa última verificação voltou a falhar. Se isso persistir, você receberá uma nova notificação.</translation>
    </message>
    <message>
        <source>Keep the CA running without a gap during probation. We look more closely in this time.</source>
        <translation>Mantenha a CA em funcionamento sem interrupção durante o período de prova. Nesse tempo, observamos com mais atenção.</translation>
    </message>
    <message>
        <source>Look at the notice and its error.</source>
        <translation>Examine a notificação e o erro dela.</translation>
    </message>
    <message>
        <source>Look at your routes with a validator of your own, and remove ROAs of others that now make them &quot;invalid&quot;, together with their holders.</source>
        <translation>Examine as suas rotas com um validador próprio e remova, junto com os respectivos titulares, os ROAs de outros que agora as tornam “invalid”.</translation>
    </message>
    <message>
        <source>Look with a validator of your own: are all your ROAs there, and are your routes &quot;valid&quot;?</source>
        <translation>Verifique com um validador próprio: todos os seus ROAs estão lá, e as suas rotas são “valid”?</translation>
    </message>
    <message>
        <source>Maintenance: tell us the beginning and the end, in UTC. We can stop the clock of this case for that time.</source>
        <translation>Manutenção: informe o início e o fim, em UTC. Podemos interromper os prazos deste caso durante esse tempo.</translation>
    </message>
    <message>
        <source>Manifest: check that your CA software issues a new one several times a day, that its scheduler runs and that its clock is right.</source>
        <translation>Manifesto: verifique se o seu software de CA emite um novo várias vezes ao dia, se o agendador dele funciona e se o relógio está certo.</translation>
    </message>
    <message>
        <source>Measure from outside your own network. Then look at the load, the bandwidth and the size of the repository. A content delivery network in front of RRDP helps most.</source>
        <translation>Meça a partir de fora da sua própria rede. Depois, examine a carga, a largura de banda e o tamanho do repositório. O que mais ajuda é uma rede de distribuição de conteúdo na frente do RRDP.</translation>
    </message>
    <message>
        <source>Move what must stay valid: issue the ROAs and ASPAs again under the CA that takes over. Check them with your own validator, and only then withdraw the old ones. If you need help, write to us.</source>
        <translation>Transfira o que precisa continuar válido: reemita os ROAs e as ASPAs sob a CA que assume. Verifique-os com o seu próprio validador e só então retire os antigos. Se precisar de ajuda, escreva-nos.</translation>
    </message>
    <message>
        <source>No CA changes to a worse state, no letter to operators is written and nothing is proposed until the guard lets go. Letters that were written before are still sent.</source>
        <translation>Nenhuma CA passa a um estado pior, nenhuma carta é escrita aos operadores e nada é proposto enquanto a salvaguarda não for desativada. As cartas escritas antes ainda são enviadas.</translation>
    </message>
    <message>
        <source>No connection to the server is possible. Check that the server runs, that the address in DNS is its own, and that no firewall or route filter blocks it, for IPv4 and for IPv6.</source>
        <translation>Não é possível conectar-se ao servidor. Verifique se o servidor está em execução, se o endereço no DNS é o dele e se nenhum firewall ou filtro de rotas o bloqueia, em IPv4 e em IPv6.</translation>
    </message>
    <message>
        <source>No current manifest and CRL could be validated from: {{failing_from}}.</source>
        <translation>Não foi possível validar um manifesto e uma CRL vigentes a partir de: {{failing_from}}.</translation>
    </message>
    <message>
        <source>Nothing is broken yet. After these times relying parties no longer accept the objects. Routes that only they make &quot;valid&quot; will then no longer be valid.</source>
        <translation>Ainda não há nenhuma falha. Após estas datas, as partes confiantes deixarão de aceitar os objetos. As rotas que só eles tornam “valid” deixarão então de sê-lo.</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Não há mais nada previsto.</translation>
    </message>
    <message>
        <source>Objects on the manifest are missing, differ from it, or do not validate. Let your CA software publish everything again, as one change.</source>
        <translation>Há objetos do manifesto que faltam, diferem dele ou não são validados. Faça com que o seu software de CA publique tudo novamente, em uma única alteração.</translation>
    </message>
    <message>
        <source>Other object: let your CA software issue it again.</source>
        <translation>Outro objeto: faça com que o seu software de CA o reemita.</translation>
    </message>
    <message>
        <source>Our last look alone does not show the cause. Read the logs of your CA software and of your publication server around the times above. The attached JSON file has every measurement.</source>
        <translation>Nossa última verificação, sozinha, não mostra a causa. Leia os logs do seu software de CA e do seu servidor de publicação em torno dos horários acima. O arquivo JSON anexo contém todas as medições.</translation>
    </message>
    <message>
        <source>Our last look found no current manifest and CRL. The CA should work until the end that you announced: keep it running, or tell us that it has already ended.</source>
        <translation>Nossa última verificação não encontrou um manifesto e uma CRL vigentes. A CA deveria funcionar até o encerramento que você anunciou: mantenha-a em funcionamento ou avise-nos que ela já foi encerrada.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the revocation of its certificate. Nothing has been revoked yet.</source>
        <translation>Foi solicitado à nossa equipe que aprove a revogação do certificado. Nada foi revogado ainda.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the suspension of its certificate. Nothing has been suspended yet.</source>
        <translation>Foi solicitado à nossa equipe que aprove a suspensão do certificado. Nada foi suspenso ainda.</translation>
    </message>
    <message>
        <source>Planned end of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Encerramento previsto da CA delegada “{{ca}}”</translation>
    </message>
    <message>
        <source>Please have a look: {{summary}}</source>
        <translation>Pedimos que verifique: {{summary}}</translation>
    </message>
    <message>
        <source>Public listing: {{summary}}</source>
        <translation>Inclusão na lista pública: {{summary}}</translation>
    </message>
    <message>
        <source>Publish a current manifest and CRL until the certificate of this CA is revoked.</source>
        <translation>Publique um manifesto e uma CRL vigentes até que o certificado desta CA seja revogado.</translation>
    </message>
    <message>
        <source>ROA: let your CA software issue it again, and check that automatic renewal is on.</source>
        <translation>ROA: faça com que o seu software de CA o reemita e verifique se a renovação automática está ativada.</translation>
    </message>
    <message>
        <source>Read the case and what the step would change.</source>
        <translation>Leia o caso e o que esta etapa mudaria.</translation>
    </message>
    <message>
        <source>Read the case, and take it, so that others know that you look after it.</source>
        <translation>Leia o caso e assuma-o, para que os outros saibam que você está cuidando dele.</translation>
    </message>
    <message>
        <source>Reinstatement of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Restabelecimento da CA delegada “{{ca}}”</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL of this CA.</source>
        <translation>As partes confiantes conseguem obter e validar um manifesto e uma CRL vigentes desta CA.</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL.</source>
        <translation>As partes confiantes conseguem obter e validar um manifesto e uma CRL vigentes.</translation>
    </message>
    <message>
        <source>Relying parties can still validate this CA: a current manifest and CRL can be reached.</source>
        <translation>As partes confiantes ainda conseguem validar esta CA: há um manifesto e uma CRL vigentes acessíveis.</translation>
    </message>
    <message>
        <source>Relying parties cannot fetch current manifests and CRLs of the CAs that publish here. When the manifests that they hold end, everything on them loses its effect.</source>
        <translation>As partes confiantes não conseguem obter manifestos e CRLs vigentes das CAs que publicam aqui. Quando os manifestos que elas guardam expirarem, tudo o que consta neles perderá o efeito.</translation>
    </message>
    <message>
        <source>Relying parties no longer accept anything that this CA or a CA below it has signed. Routes that only its ROAs made &quot;valid&quot; are no longer valid. Where a ROA of somebody else covers such a route, the route can become &quot;invalid&quot;.</source>
        <translation>As partes confiantes não aceitam mais nada do que esta CA ou uma CA abaixo dela tenha assinado. As rotas que só os ROAs dela tornavam “valid” deixaram de sê-lo. Se o ROA de outra entidade cobrir uma dessas rotas, a rota pode tornar-se “invalid”.</translation>
    </message>
    <message>
        <source>Relying parties that already hold the last valid manifest can use it until {{manifest_until}}. Those that start afresh see nothing of this CA now.</source>
        <translation>As partes confiantes que já têm o último manifesto válido podem usá-lo até {{manifest_until}}. As que começam do zero não veem nada desta CA agora.</translation>
    </message>
    <message>
        <source>Reminder: {{summary}}</source>
        <translation>Lembrete: {{summary}}</translation>
    </message>
    <message>
        <source>Reopened: {{summary}}</source>
        <translation>Caso reaberto: {{summary}}</translation>
    </message>
    <message>
        <source>Resolved: the delegated CA works again</source>
        <translation>Resolvido: a CA delegada voltou a funcionar</translation>
    </message>
    <message>
        <source>Revocation proposed: {{summary}}</source>
        <translation>Revogação proposta: {{summary}}</translation>
    </message>
    <message>
        <source>Revoke in this order: first the certificates that this CA issued to others, after telling their holders; then its own objects; its publication point last.</source>
        <translation>Revogue nesta ordem: primeiro os certificados que esta CA emitiu para outros, depois de avisar os titulares; em seguida, os objetos próprios dela; por último, o ponto de publicação.</translation>
    </message>
    <message>
        <source>Revoked: delegated CA &quot;{{ca}}&quot;</source>
        <translation>Revogada: CA delegada “{{ca}}”</translation>
    </message>
    <message>
        <source>Rule out our own side first: do other CAs fail at the same time, from the same vantage?</source>
        <translation>Descarte primeiro o nosso próprio lado: outras CAs falham ao mesmo tempo, a partir do mesmo ponto de observação?</translation>
    </message>
    <message>
        <source>Run the readiness check against your publication point, and repair what it names.</source>
        <translation>Execute a verificação de prontidão no seu ponto de publicação e corrija o que ela apontar.</translation>
    </message>
    <message>
        <source>Seen from: {{seen_from}}</source>
        <translation>Observado a partir de: {{seen_from}}</translation>
    </message>
    <message>
        <source>Send us a new child request, if your keys have changed.</source>
        <translation>Envie-nos uma nova solicitação de CA subordinada (child request), se as suas chaves mudaram.</translation>
    </message>
    <message>
        <source>Since when, and how we know</source>
        <translation>Desde quando, e como sabemos</translation>
    </message>
    <message>
        <source>Slowest answers in our last look: {{first_byte}} to the first byte, {{retrieval}} for the whole content.</source>
        <translation>Respostas mais lentas na nossa última verificação: {{first_byte}} até o primeiro byte, {{retrieval}} para todo o conteúdo.</translation>
    </message>
    <message>
        <source>Some of what the delegated CA &quot;{{ca}}&quot; needs ends soon and has not been renewed.</source>
        <translation>Parte do que a CA delegada “{{ca}}” precisa expira em breve e não foi renovada.</translation>
    </message>
    <message>
        <source>Suspect our own side first: the network of this vantage, its clock, the disk, the trust anchor.</source>
        <translation>Suspeite primeiro do nosso próprio lado: a rede deste ponto de observação, o relógio, o disco, a âncora de confiança.</translation>
    </message>
    <message>
        <source>Suspended: delegated CA &quot;{{ca}}&quot;</source>
        <translation>Suspensa: CA delegada “{{ca}}”</translation>
    </message>
    <message>
        <source>Suspension proposed: {{summary}}</source>
        <translation>Suspensão proposta: {{summary}}</translation>
    </message>
    <message>
        <source>TLS with the web server fails. Renew or correct the certificate of the web server, serve its whole chain, and check that the name matches.</source>
        <translation>O TLS com o servidor web falha. Renove ou corrija o certificado do servidor web, sirva a cadeia completa e verifique se o nome corresponde.</translation>
    </message>
    <message>
        <source>Tell us which delegation records change: who will hold the resources, and whom we can contact about them.</source>
        <translation>Informe quais registros de delegação mudam: quem terá os recursos e com quem podemos falar sobre eles.</translation>
    </message>
    <message>
        <source>The CA is therefore named in our public list of delegated CAs that do not work. The entry says which CA it is, what its state is, and since when. It holds no contact data. It is marked as resolved as soon as the CA works again.</source>
        <translation>Por isso, a CA consta na nossa lista pública de CAs delegadas que não funcionam. A entrada informa qual é a CA, qual é o seu estado e desde quando. Não contém dados de contato. Será marcada como resolvida assim que a CA voltar a funcionar.</translation>
    </message>
    <message>
        <source>The CA still works, and relying parties use what it publishes.</source>
        <translation>A CA ainda funciona, e as partes confiantes usam o que ela publica.</translation>
    </message>
    <message>
        <source>The CRL cannot be used. Let your CA software issue a new manifest and CRL and publish them together.</source>
        <translation>A CRL não pode ser usada. Faça com que o seu software de CA emita um novo manifesto e uma nova CRL e os publique juntos.</translation>
    </message>
    <message>
        <source>The RRDP files cannot be used. Check that the notification file names a snapshot that exists and has the stated hash. If in doubt, let your publication server start a new RRDP session.</source>
        <translation>Os arquivos RRDP não podem ser usados. Verifique se o arquivo de notificação indica um snapshot que existe e tem o hash declarado. Em caso de dúvida, faça com que o seu servidor de publicação inicie uma nova sessão RRDP.</translation>
    </message>
    <message>
        <source>The attached JSON file holds the same facts for machines.</source>
        <translation>O arquivo JSON anexo contém os mesmos dados em formato legível por máquina.</translation>
    </message>
    <message>
        <source>The attached JSON file lists all of them.</source>
        <translation>O arquivo JSON anexo lista todas elas.</translation>
    </message>
    <message>
        <source>The attached JSON file shows the other paths too.</source>
        <translation>O arquivo JSON anexo mostra também os outros caminhos.</translation>
    </message>
    <message>
        <source>The attached calendar file holds the dates.</source>
        <translation>O arquivo de calendário anexo contém as datas.</translation>
    </message>
    <message>
        <source>The cause is in our own repository, which serves what your CA signs, and not in your CA. We are working on it.</source>
        <translation>A causa está no nosso próprio repositório, que serve o que a sua CA assina, e não na sua CA. Estamos trabalhando nisso.</translation>
    </message>
    <message>
        <source>The cause is in the repository that serves what your CA signs, and not in the CA itself.</source>
        <translation>A causa está no repositório que serve o que a sua CA assina, e não na própria CA.</translation>
    </message>
    <message>
        <source>The cause is in the repository that {{repository_operator}} runs, which serves what your CA signs, and not in your CA. Please ask {{repository_operator}} to repair it.</source>
        <translation>A causa está no repositório operado por {{repository_operator}}, que serve o que a sua CA assina, e não na sua CA. Pedimos que solicite a {{repository_operator}} o reparo.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; answers too slowly.</source>
        <translation>A CA delegada “{{ca}}” responde com lentidão excessiva.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; does not work: no current manifest and CRL can be fetched and validated, by any path that it advertises.</source>
        <translation>A CA delegada “{{ca}}” não funciona: não é possível obter e validar um manifesto e uma CRL vigentes por nenhum dos caminhos que ela anuncia.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; fails and recovers again and again.</source>
        <translation>A CA delegada “{{ca}}” falha e se recupera repetidamente.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has this problem: {{summary}}.</source>
        <translation>A CA delegada “{{ca}}” tem este problema: {{summary}}.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has worked again since {{recovered_at}}, and case {{case_id}} is closed.</source>
        <translation>A CA delegada “{{ca}}” voltou a funcionar em {{recovered_at}}, e o caso {{case_id}} está encerrado.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; is reinstated, and a period of probation has begun.</source>
        <translation>A CA delegada “{{ca}}” foi restabelecida e teve início um período de prova.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works again, and case {{case_id}} is closed.</source>
        <translation>A CA delegada “{{ca}}” voltou a funcionar, e o caso {{case_id}} está encerrado.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works only in part: some of what it advertises or lists cannot be fetched, or does not validate.</source>
        <translation>A CA delegada “{{ca}}” funciona apenas em parte: algo do que ela anuncia ou lista não pode ser obtido ou não é validado.</translation>
    </message>
    <message>
        <source>The delegated CAs that it concerns:</source>
        <translation>CAs delegadas afetadas:</translation>
    </message>
    <message>
        <source>The entry says which CA it is, what its state is, and since when. It holds no contact data.</source>
        <translation>A entrada informa qual é a CA, qual é o seu estado e desde quando. Não contém dados de contato.</translation>
    </message>
    <message>
        <source>The host name does not resolve. Check that the domain is registered, that its name servers answer, and that A and AAAA records exist.</source>
        <translation>O nome do host não é resolvido. Verifique se o domínio está registrado, se os servidores de nomes respondem e se existem registros A e AAAA.</translation>
    </message>
    <message>
        <source>The last error was: {{staff_what}}.</source>
        <translation>O último erro foi: {{staff_what}}.</translation>
    </message>
    <message>
        <source>The last valid manifest ended on {{manifest_until}}. Since then nothing on it has any effect for relying parties. Routes that only its ROAs made &quot;valid&quot; are no longer valid.</source>
        <translation>O último manifesto válido expirou em {{manifest_until}}. Desde então, nada do que consta nele tem efeito para as partes confiantes. As rotas que só os ROAs dele tornavam “valid” deixaram de sê-lo.</translation>
    </message>
    <message>
        <source>The list is here:</source>
        <translation>A lista está aqui:</translation>
    </message>
    <message>
        <source>The manifest cannot be used. Let your CA software issue a new manifest and CRL and publish them together. Then check its scheduler, its clock, and its connection to the publication server.</source>
        <translation>O manifesto não pode ser usado. Faça com que o seu software de CA emita um novo manifesto e uma nova CRL e os publique juntos. Depois, verifique o agendador, o relógio e a conexão dele com o servidor de publicação.</translation>
    </message>
    <message>
        <source>The manifest is valid until {{manifest_until}}.</source>
        <translation>O manifesto é válido até {{manifest_until}}.</translation>
    </message>
    <message>
        <source>The operator does not know what the notice says. Clocks that count from the first notice do not run until one is delivered.</source>
        <translation>O operador não sabe o que diz a notificação. Os prazos que contam a partir da primeira notificação só começam a correr quando uma for entregue.</translation>
    </message>
    <message>
        <source>The problem began on {{since}}.</source>
        <translation>O problema começou em {{since}}.</translation>
    </message>
    <message>
        <source>The problem that led to this case began on {{since}}.</source>
        <translation>O problema que deu origem a este caso começou em {{since}}.</translation>
    </message>
    <message>
        <source>The reason is: {{summary}}.</source>
        <translation>O motivo é: {{summary}}.</translation>
    </message>
    <message>
        <source>The repository that you run cannot be used at the moment:</source>
        <translation>O repositório que você opera não pode ser usado no momento:</translation>
    </message>
    <message>
        <source>The rsync server does not deliver. Check that the daemon runs, that the module exists and anyone can read it, and that the limit on connections is not reached.</source>
        <translation>O servidor rsync não entrega os dados. Verifique se o daemon está em execução, se o módulo existe e qualquer um pode lê-lo, e se o limite de conexões não foi atingido.</translation>
    </message>
    <message>
        <source>The step &quot;{{staff_step}}&quot; against the delegated CA &quot;{{ca}}&quot; waits for people to approve or reject it.</source>
        <translation>A etapa “{{staff_step}}” contra a CA delegada “{{ca}}” aguarda que alguém a aprove ou rejeite.</translation>
    </message>
    <message>
        <source>The web server answers, but does not send the file. Check that the RRDP notification file exists at this URI, and that no redirect to another host and no access rule blocks it.</source>
        <translation>O servidor web responde, mas não envia o arquivo. Verifique se o arquivo de notificação RRDP existe nesta URI e se nenhum redirecionamento para outro host nem regra de acesso o bloqueia.</translation>
    </message>
    <message>
        <source>Then suspect what many CAs share: one repository, one provider, the parent of all of them.</source>
        <translation>Depois, suspeite do que muitas CAs têm em comum: um mesmo repositório, um mesmo provedor, a CA superior de todas elas.</translation>
    </message>
    <message>
        <source>They are asked on {{effective_at}}, if the CA does not work by then.</source>
        <translation>A solicitação será feita em {{effective_at}}, se até lá a CA não funcionar.</translation>
    </message>
    <message>
        <source>This is a first, friendly letter, not yet a formal notice. If you already work on it, a short answer is enough.</source>
        <translation>Esta é uma primeira carta cordial, ainda não uma notificação formal. Se já estiver trabalhando nisso, basta uma resposta curta.</translation>
    </message>
    <message>
        <source>This is a formal notice of {{registry}}.</source>
        <translation>Esta é uma notificação formal de {{registry}}.</translation>
    </message>
    <message>
        <source>This is our last letter before our staff are asked to take away the certificate of this CA.</source>
        <translation>Esta é a nossa última carta antes que se solicite à nossa equipe a retirada do certificado desta CA.</translation>
    </message>
    <message>
        <source>This is planned for {{effective_at}}.</source>
        <translation>Isso está previsto para {{effective_at}}.</translation>
    </message>
    <message>
        <source>This one letter is about all of them.</source>
        <translation>Esta única carta trata de todas elas.</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}} ({{detail}}).</source>
        <translation>O primeiro passo que falha: {{layer}} ({{detail}}).</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}}.</source>
        <translation>O primeiro passo que falha: {{layer}}.</translation>
    </message>
    <message>
        <source>To the operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>Ao operador da CA delegada “{{ca}}”:</translation>
    </message>
    <message>
        <source>To the operator of the delegated CAs below:</source>
        <translation>Ao operador das CAs delegadas indicadas abaixo:</translation>
    </message>
    <message>
        <source>To the operator of the repository below:</source>
        <translation>Ao operador do repositório indicado abaixo:</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>A {{operator}}, operador da CA delegada “{{ca}}”:</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the repository below:</source>
        <translation>A {{operator}}, operador do repositório indicado abaixo:</translation>
    </message>
    <message>
        <source>To {{operator}}:</source>
        <translation>A {{operator}}:</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>Até agora:</translation>
    </message>
    <message>
        <source>Warning before public listing: {{summary}}</source>
        <translation>Aviso prévio à publicação na lista: {{summary}}</translation>
    </message>
    <message>
        <source>We are reinstating the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Estamos restabelecendo a CA delegada “{{ca}}”.</translation>
    </message>
    <message>
        <source>We do not see a current manifest and CRL of this CA yet. Until we do, nothing that it signs has any effect for relying parties.</source>
        <translation>Ainda não vemos um manifesto e uma CRL vigentes desta CA. Até que isso ocorra, nada do que ela assinar tem efeito para as partes confiantes.</translation>
    </message>
    <message>
        <source>We have had your announcement on record since {{since}}.</source>
        <translation>O seu anúncio consta nos nossos registros desde {{since}}.</translation>
    </message>
    <message>
        <source>We have never seen a current manifest and CRL of this CA.</source>
        <translation>Nunca vimos um manifesto e uma CRL vigentes desta CA.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>Revogamos o certificado da CA delegada “{{ca}}” em {{effective_at}}.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Revogamos o certificado da CA delegada “{{ca}}”.</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>Suspendemos o certificado da CA delegada “{{ca}}” em {{effective_at}}.</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Suspendemos o certificado da CA delegada “{{ca}}”.</translation>
    </message>
    <message>
        <source>We have written to you about this before, and it is not repaired yet.</source>
        <translation>Já lhe escrevemos sobre este assunto, e o problema ainda não foi corrigido.</translation>
    </message>
    <message>
        <source>We keep what we fetched in this look as evidence. Its SHA-256 identifier is:</source>
        <translation>Guardamos como evidência o que obtivemos nesta verificação. O identificador SHA-256 é:</translation>
    </message>
    <message>
        <source>We know of no valid manifest of this CA. So nothing that it may have signed has any effect for relying parties.</source>
        <translation>Não conhecemos nenhum manifesto válido desta CA. Portanto, nada do que ela possa ter assinado tem efeito para as partes confiantes.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}, without any cache.</source>
        <translation>Nossa última verificação, sem nenhum cache, foi em {{last_look}}.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}. These end, unless they are renewed:</source>
        <translation>Nossa última verificação foi em {{last_look}}. Se não forem renovados, expiram os seguintes:</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>O que acontece e quando</translation>
    </message>
    <message>
        <source>What it means today</source>
        <translation>O que isso significa hoje</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>When that manifest ends, everything on it loses its effect. Routes that only its ROAs make &quot;valid&quot; will then no longer be valid.</source>
        <translation>Quando esse manifesto expirar, tudo o que consta nele perderá o efeito. As rotas que só os ROAs dele tornam “valid” deixarão então de sê-lo.</translation>
    </message>
    <message>
        <source>When the cause is known, tell the others on duty. The guard lets go by itself when fewer CAs fail.</source>
        <translation>Quando a causa for conhecida, informe os demais de plantão. A salvaguarda se desativa sozinha quando menos CAs falham.</translation>
    </message>
    <message>
        <source>When your new certificate is there, publish a manifest, a CRL and your ROAs at once.</source>
        <translation>Quando receber o novo certificado, publique imediatamente um manifesto, uma CRL e os seus ROAs.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject.</source>
        <translation>Escreva para {{reply_address}} e mantenha a etiqueta no assunto.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject. If the operator announces maintenance, put the case on hold. If this alert is mistaken, close the case with the reason.</source>
        <translation>Escreva para {{reply_address}} e mantenha a etiqueta no assunto. Se o operador anunciar uma manutenção, coloque o caso em pausa. Se este alerta estiver errado, encerre o caso e informe o motivo.</translation>
    </message>
    <message>
        <source>You announced the end of the delegated CA &quot;{{ca}}&quot;. Case {{case_id}} keeps the rest of the work in order, so that nobody loses a route by it.</source>
        <translation>Você anunciou o encerramento da CA delegada “{{ca}}”. O caso {{case_id}} mantém em ordem o restante do trabalho, para que ninguém perca uma rota por isso.</translation>
    </message>
    <message>
        <source>You can also use our form:</source>
        <translation>Você também pode usar o nosso formulário:</translation>
    </message>
    <message>
        <source>You can read the policy here:</source>
        <translation>Você pode ler a política aqui:</translation>
    </message>
    <message>
        <source>You need not do anything now. To keep it from coming back, find the cause. Let your own monitoring tell you when a manifest is not renewed in time, and long before a certificate ends.</source>
        <translation>Por ora, não é preciso fazer nada. Para evitar que se repita, encontre a causa. Faça com que o seu próprio monitoramento avise quando um manifesto não for renovado a tempo, e muito antes de um certificado expirar.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking, and close the case once it has worked for long enough.</source>
        <translation>Não é preciso nos avisar quando estiver reparado: continuamos verificando e encerraremos o caso quando tudo tiver funcionado por tempo suficiente.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking.</source>
        <translation>Não é preciso nos avisar quando estiver reparado: continuamos verificando.</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>todos os passos</translation>
    </message>
    <message>
        <source>{{registry}} acts under the policy &quot;{{policy}}&quot;, timeline &quot;{{timeline}}&quot;. The SHA-256 identifier of the policy begins with {{policy_hash}}.</source>
        <translation>{{registry}} age de acordo com a política “{{policy}}”, cronograma “{{timeline}}”. O identificador SHA-256 da política começa com {{policy_hash}}.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>waiting</source>
        <translation>à espera</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>a tentar de novo</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sendo enviada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impressa</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>devolvida</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>technical contact</source>
        <translation>contato técnico</translation>
    </message>
    <message>
        <source>administrative contact</source>
        <translation>contato administrativo</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>contato de emergência</translation>
    </message>
    <message>
        <source>abuse contact</source>
        <translation>contato de abuso</translation>
    </message>
    <message>
        <source>letter by post</source>
        <translation>carta pelo correio</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>a nossa equipe</translation>
    </message>
    <message>
        <source>delivery begun</source>
        <translation>entrega iniciada</translation>
    </message>
    <message>
        <source>replaced by notice</source>
        <translation>substituída pela notificação</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>atrasada</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>automatic answer</source>
        <translation>resposta automática</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Given up or came back</source>
        <translation>Abandonadas ou devolvidas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificações</translation>
    </message>
</context>
<context>
    <name>policies</name>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notificação</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>Publication proposed</source>
        <translation>Publicação proposta</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>Suspensão proposta</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Revogação proposta</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Many clients at once are answered</source>
        <translation>Muitos clientes ao mesmo tempo são atendidos</translation>
    </message>
    <message>
        <source>Many clients at once are answered in time</source>
        <translation>Muitos clientes ao mesmo tempo são atendidos a tempo</translation>
    </message>
    <message>
        <source>One CRL is published, and on the manifest</source>
        <translation>Há uma única CRL publicada, e ela consta no manifesto</translation>
    </message>
    <message>
        <source>The CRL follows its profile</source>
        <translation>A CRL segue o seu perfil</translation>
    </message>
    <message>
        <source>The CRL is current</source>
        <translation>A CRL está vigente</translation>
    </message>
    <message>
        <source>The CRL is current as long as the manifest</source>
        <translation>A CRL fica vigente tanto tempo quanto o manifesto</translation>
    </message>
    <message>
        <source>The child request follows its format</source>
        <translation>A solicitação de CA subordinada segue o seu formato</translation>
    </message>
    <message>
        <source>The child request&apos;s BPKI certificate is sound</source>
        <translation>O certificado BPKI da solicitação de CA subordinada está correto</translation>
    </message>
    <message>
        <source>The publisher request follows its format</source>
        <translation>A solicitação de publicação segue o seu formato</translation>
    </message>
    <message>
        <source>The publisher request&apos;s BPKI certificate is sound</source>
        <translation>O certificado BPKI da solicitação de publicação está correto</translation>
    </message>
    <message>
        <source>The repository response follows its format</source>
        <translation>A resposta do repositório segue o seu formato</translation>
    </message>
    <message>
        <source>The repository response&apos;s BPKI certificate is sound</source>
        <translation>O certificado BPKI da resposta do repositório está correto</translation>
    </message>
    <message>
        <source>The repository offers TLS and RRDP</source>
        <translation>O repositório oferece TLS e RRDP</translation>
    </message>
    <message>
        <source>The URIs given are those that the repository assigned</source>
        <translation>As URIs informadas são as que o repositório atribuiu</translation>
    </message>
    <message>
        <source>The repository response answers the publisher request</source>
        <translation>A resposta do repositório corresponde à solicitação de publicação</translation>
    </message>
    <message>
        <source>Both requests come from one CA</source>
        <translation>Ambas as solicitações vêm de uma mesma CA</translation>
    </message>
    <message>
        <source>A manifest is published here</source>
        <translation>Há um manifesto publicado aqui</translation>
    </message>
    <message>
        <source>The manifest follows its profile</source>
        <translation>O manifesto segue o seu perfil</translation>
    </message>
    <message>
        <source>The manifest is current</source>
        <translation>O manifesto está vigente</translation>
    </message>
    <message>
        <source>Every listed object is published, as it is listed</source>
        <translation>Cada objeto listado está publicado, tal como listado</translation>
    </message>
    <message>
        <source>Every published object is listed</source>
        <translation>Cada objeto publicado está listado</translation>
    </message>
    <message>
        <source>The manifest&apos;s validity is reasonable</source>
        <translation>A validade do manifesto é razoável</translation>
    </message>
    <message>
        <source>The manifest is reissued often</source>
        <translation>O manifesto é reemitido com frequência</translation>
    </message>
    <message>
        <source>The manifest does not expire within hours</source>
        <translation>O manifesto não expira em algumas horas</translation>
    </message>
    <message>
        <source>The RRDP host&apos;s name resolves</source>
        <translation>O nome do host RRDP é resolvido</translation>
    </message>
    <message>
        <source>Name servers answer for both families, and in time</source>
        <translation>Os servidores de nomes respondem para ambas as famílias, e a tempo</translation>
    </message>
    <message>
        <source>All addresses are of the public Internet</source>
        <translation>Todos os endereços são da Internet pública</translation>
    </message>
    <message>
        <source>The RRDP host has IPv4 and IPv6 addresses</source>
        <translation>O host RRDP tem endereços IPv4 e IPv6</translation>
    </message>
    <message>
        <source>Each address of the RRDP host accepts connections</source>
        <translation>Cada endereço do host RRDP aceita conexões</translation>
    </message>
    <message>
        <source>The rsync host&apos;s name resolves</source>
        <translation>O nome do host rsync é resolvido</translation>
    </message>
    <message>
        <source>The RRDP host has several addresses</source>
        <translation>O host RRDP tem vários endereços</translation>
    </message>
    <message>
        <source>Every object can be decoded</source>
        <translation>Cada objeto pode ser decodificado</translation>
    </message>
    <message>
        <source>Every object follows its profile</source>
        <translation>Cada objeto segue o seu perfil</translation>
    </message>
    <message>
        <source>Every object is signed by the CA itself</source>
        <translation>Cada objeto é assinado pela própria CA</translation>
    </message>
    <message>
        <source>Every object is valid now</source>
        <translation>Cada objeto é válido agora</translation>
    </message>
    <message>
        <source>No published object is revoked</source>
        <translation>Nenhum objeto publicado está revogado</translation>
    </message>
    <message>
        <source>No object claims more than its issuer holds</source>
        <translation>Nenhum objeto reivindica mais do que o emissor detém</translation>
    </message>
    <message>
        <source>Objects name their own location and CRL</source>
        <translation>Os objetos indicam a sua própria localização e a CRL</translation>
    </message>
    <message>
        <source>No object expires soon</source>
        <translation>Nenhum objeto expira em breve</translation>
    </message>
    <message>
        <source>Objects do not contradict each other</source>
        <translation>Os objetos não se contradizem</translation>
    </message>
    <message>
        <source>Issued certificates form a tree</source>
        <translation>Os certificados emitidos formam uma árvore</translation>
    </message>
    <message>
        <source>The CA&apos;s own certificate does not expire soon</source>
        <translation>O próprio certificado da CA não expira em breve</translation>
    </message>
    <message>
        <source>Redundant publication is deployed and was tested</source>
        <translation>A publicação redundante está em operação e foi testada</translation>
    </message>
    <message>
        <source>Monitoring and alerting run, from more than one vantage</source>
        <translation>O monitoramento e os alertas funcionam, a partir de mais de um ponto de observação</translation>
    </message>
    <message>
        <source>Backup and recovery are written down and were tested</source>
        <translation>O backup e a recuperação estão documentados e foram testados</translation>
    </message>
    <message>
        <source>Emergency contacts are known and answer at any hour</source>
        <translation>Os contatos de emergência são conhecidos e atendem a qualquer hora</translation>
    </message>
    <message>
        <source>Staff are trained in running a CA</source>
        <translation>A equipe está treinada para operar uma CA</translation>
    </message>
    <message>
        <source>The life of certificates and keys follows a procedure</source>
        <translation>A vida dos certificados e das chaves segue um procedimento</translation>
    </message>
    <message>
        <source>Incidents are reported to the registry within 24 hours</source>
        <translation>Os incidentes são comunicados ao registro em até 24 horas</translation>
    </message>
    <message>
        <source>Changes and maintenance follow a procedure and are announced</source>
        <translation>As mudanças e a manutenção seguem um procedimento e são anunciadas</translation>
    </message>
    <message>
        <source>Keys and systems are protected by security controls</source>
        <translation>As chaves e os sistemas são protegidos por controles de segurança</translation>
    </message>
    <message>
        <source>Performance is watched and capacity is planned</source>
        <translation>O desempenho é acompanhado e a capacidade é planejada</translation>
    </message>
    <message>
        <source>The infrastructure was stable for long enough</source>
        <translation>A infraestrutura ficou estável por tempo suficiente</translation>
    </message>
    <message>
        <source>It was available while it was watched</source>
        <translation>Esteve disponível enquanto era observada</translation>
    </message>
    <message>
        <source>Manifests were issued without gaps, at a sane rhythm</source>
        <translation>Os manifestos foram emitidos sem intervalos, em um ritmo razoável</translation>
    </message>
    <message>
        <source>Resources are asked for</source>
        <translation>Há recursos solicitados</translation>
    </message>
    <message>
        <source>What is asked for is held by the organisation</source>
        <translation>O que é solicitado pertence à organização</translation>
    </message>
    <message>
        <source>What is asked for is delegated to nobody else</source>
        <translation>O que é solicitado não está delegado a mais ninguém</translation>
    </message>
    <message>
        <source>The notification is answered</source>
        <translation>A notificação é entregue</translation>
    </message>
    <message>
        <source>The notification follows its format, on one origin</source>
        <translation>A notificação segue o seu formato, em uma única origem</translation>
    </message>
    <message>
        <source>Conditional requests are answered with 304</source>
        <translation>As solicitações condicionais são respondidas com 304</translation>
    </message>
    <message>
        <source>The notification is at its own URI</source>
        <translation>A notificação está na sua própria URI</translation>
    </message>
    <message>
        <source>The media type is one of XML</source>
        <translation>O tipo de mídia é um dos de XML</translation>
    </message>
    <message>
        <source>Caches keep the notification for a short time</source>
        <translation>Os caches guardam a notificação por pouco tempo</translation>
    </message>
    <message>
        <source>Session and serial do not go back and forth</source>
        <translation>A sessão e o número serial não vão e voltam</translation>
    </message>
    <message>
        <source>All addresses serve the same session</source>
        <translation>Todos os endereços servem a mesma sessão</translation>
    </message>
    <message>
        <source>RRDP is fast enough</source>
        <translation>O RRDP é rápido o suficiente</translation>
    </message>
    <message>
        <source>The snapshot can be fetched</source>
        <translation>O snapshot pode ser obtido</translation>
    </message>
    <message>
        <source>The snapshot has the hash that was announced</source>
        <translation>O snapshot tem o hash anunciado</translation>
    </message>
    <message>
        <source>The snapshot follows its format</source>
        <translation>O snapshot segue o seu formato</translation>
    </message>
    <message>
        <source>The list of deltas is in order</source>
        <translation>A lista de deltas está em ordem</translation>
    </message>
    <message>
        <source>The newest deltas can be fetched, and are as announced</source>
        <translation>Os deltas mais recentes podem ser obtidos e são como anunciado</translation>
    </message>
    <message>
        <source>The newest delta agrees with the snapshot</source>
        <translation>O delta mais recente concorda com o snapshot</translation>
    </message>
    <message>
        <source>What RRDP publishes lies below the rsync URI</source>
        <translation>O que o RRDP publica fica abaixo da URI rsync</translation>
    </message>
    <message>
        <source>An rsync daemon answers</source>
        <translation>Um daemon rsync responde</translation>
    </message>
    <message>
        <source>The folder is transferred</source>
        <translation>A pasta é transferida</translation>
    </message>
    <message>
        <source>rsync and RRDP serve the same objects</source>
        <translation>O rsync e o RRDP servem os mesmos objetos</translation>
    </message>
    <message>
        <source>rsync answers over both address families</source>
        <translation>O rsync responde por ambas as famílias de endereços</translation>
    </message>
    <message>
        <source>rsync is fast enough</source>
        <translation>O rsync é rápido o suficiente</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is right</source>
        <translation>O relógio do servidor web está certo</translation>
    </message>
    <message>
        <source>The CA&apos;s clock is not ahead</source>
        <translation>O relógio da CA não está adiantado</translation>
    </message>
    <message>
        <source>Each address shows a certificate to be trusted</source>
        <translation>Cada endereço apresenta um certificado confiável</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not expire soon</source>
        <translation>O certificado do servidor não expira em breve</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3 is spoken</source>
        <translation>Usa-se TLS 1.2 ou 1.3</translation>
    </message>
    <message>
        <source>The server&apos;s key is strong enough</source>
        <translation>A chave do servidor é forte o suficiente</translation>
    </message>
    <message>
        <source>All addresses show certificates of one age</source>
        <translation>Todos os endereços apresentam certificados da mesma idade</translation>
    </message>
    <message>
        <source>no RRDP notification URI was given</source>
        <translation>nenhuma URI de notificação RRDP foi informada</translation>
    </message>
    <message>
        <source>no rsync URI was given</source>
        <translation>nenhuma URI rsync foi informada</translation>
    </message>
    <message>
        <source>no child request was given</source>
        <translation>nenhuma solicitação de CA subordinada (child request) foi fornecida</translation>
    </message>
    <message>
        <source>no publisher request was given</source>
        <translation>nenhuma solicitação de publicação (publisher request) foi fornecida</translation>
    </message>
    <message>
        <source>no repository response was given</source>
        <translation>nenhuma resposta do repositório (repository response) foi fornecida</translation>
    </message>
    <message>
        <source>no name was looked up</source>
        <translation>nenhum nome foi consultado</translation>
    </message>
    <message>
        <source>no TLS connection was tried</source>
        <translation>nenhuma conexão TLS foi tentada</translation>
    </message>
    <message>
        <source>RRDP was not tried</source>
        <translation>o RRDP não foi testado</translation>
    </message>
    <message>
        <source>rsync was not tried</source>
        <translation>o rsync não foi testado</translation>
    </message>
    <message>
        <source>no objects were fetched</source>
        <translation>nenhum objeto foi obtido</translation>
    </message>
    <message>
        <source>no clock could be compared</source>
        <translation>nenhum relógio pôde ser comparado</translation>
    </message>
    <message>
        <source>the load was not tried</source>
        <translation>a carga não foi testada</translation>
    </message>
    <message>
        <source>no list of resources was given</source>
        <translation>nenhuma lista de recursos foi fornecida</translation>
    </message>
    <message>
        <source>no history of watching was given</source>
        <translation>nenhum histórico de observação foi fornecido</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRONTO</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>NÃO PRONTO</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>O que foi verificado</translation>
    </message>
    <message>
        <source>RRDP notification</source>
        <translation>Notificação RRDP</translation>
    </message>
    <message>
        <source>rsync folder</source>
        <translation>Pasta rsync</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Âncora de confiança</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>What watching showed</source>
        <translation>O que a observação mostrou</translation>
    </message>
    <message>
        <source>Stable for</source>
        <translation>Estável por</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>Observado por</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Interrupções</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>Interrupção mais longa</translation>
    </message>
    <message>
        <source>A manifest every</source>
        <translation>Um manifesto a cada</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>O que corrigir primeiro</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Readiness for delegation</source>
        <translation>Prontidão para a delegação</translation>
    </message>
    <message>
        <source>Profile {profile}, {time}</source>
        <translation>Perfil {profile}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Waived until {until}: {tag} ({reason})</source>
        <translation>Dispensado até {until}: {tag} ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>tests passed: {passed}, failed: {failed}, skipped: {skipped}</source>
        <translation>testes aprovados: {passed}, com falha: {failed}, ignorados: {skipped}</translation>
    </message>
    <message>
        <source>Setup files</source>
        <translation>Arquivos de configuração inicial</translation>
    </message>
    <message>
        <source>Names and addresses</source>
        <translation>Nomes e endereços</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>RRDP</source>
        <translation>RRDP</translation>
    </message>
    <message>
        <source>rsync</source>
        <translation>rsync</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifesto</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Lista de revogação</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relógios</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>info</source>
        <translation>informação</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertência</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>needs {test}, which failed</source>
        <translation>requer “{test}”, que falhou</translation>
    </message>
    <message>
        <source>A cache serves a copy of the notification that is {age:duration} old</source>
        <translation>Um cache serve uma cópia da notificação com idade de {age:duration}</translation>
    </message>
    <message>
        <source>A conditional request for an unchanged notification gets a whole answer</source>
        <translation>Uma solicitação condicional de uma notificação inalterada recebe uma resposta completa</translation>
    </message>
    <message>
        <source>A delta cannot be used: {problem}</source>
        <translation>Um delta não pode ser usado: {problem}</translation>
    </message>
    <message>
        <source>A delta does not have the hash that the notification states</source>
        <translation>Um delta não tem o hash indicado na notificação</translation>
    </message>
    <message>
        <source>A delta that the notification lists was not had: {reason}</source>
        <translation>Um delta que a notificação lista não foi obtido: {reason}</translation>
    </message>
    <message>
        <source>A manifest is issued every {rhythm:duration}, where {least:duration} to {most:duration} are recommended</source>
        <translation>Um manifesto é emitido a cada {rhythm:duration}, quando se recomenda de {least:duration} a {most:duration}</translation>
    </message>
    <message>
        <source>A published file is on no manifest: relying parties do not use it</source>
        <translation>Um arquivo publicado não consta em nenhum manifesto: as partes confiantes não o usam</translation>
    </message>
    <message>
        <source>A published object does not have the hash on the manifest</source>
        <translation>Um objeto publicado não tem o hash que consta no manifesto</translation>
    </message>
    <message>
        <source>A signature in the manifest does not verify: {problem}</source>
        <translation>Uma assinatura do manifesto não é válida: {problem}</translation>
    </message>
    <message>
        <source>A signature of the object does not verify: {problem}</source>
        <translation>Uma assinatura do objeto não é válida: {problem}</translation>
    </message>
    <message>
        <source>Addresses of {host} are not of the public Internet: {addresses}</source>
        <translation>Há endereços de {host} que não são da Internet pública: {addresses}</translation>
    </message>
    <message>
        <source>Agree which of the two CAs certifies them, and shrink the other</source>
        <translation>Combinem qual das duas CAs os certifica e reduzam a outra</translation>
    </message>
    <message>
        <source>An object that the manifest lists is not published</source>
        <translation>Um objeto que o manifesto lista não está publicado</translation>
    </message>
    <message>
        <source>Answer it in the file given by --attest</source>
        <translation>Responda no arquivo indicado por --attest</translation>
    </message>
    <message>
        <source>Ask for what is on record only, or have the record corrected first</source>
        <translation>Solicite apenas o que está registrado ou peça antes a correção do registro</translation>
    </message>
    <message>
        <source>Ask the operator of the repository for RRDP</source>
        <translation>Solicite RRDP ao operador do repositório</translation>
    </message>
    <message>
        <source>Asked for: {resources}</source>
        <translation>Solicitado: {resources}</translation>
    </message>
    <message>
        <source>Attested by {by} on {on:time}</source>
        <translation>Atestado por {by} em {on:time}</translation>
    </message>
    <message>
        <source>Available for {availability:percent} of the watched time; the longest outage took {outage:duration}</source>
        <translation>Disponível por {availability:percent} do tempo observado; a interrupção mais longa durou {outage:duration}</translation>
    </message>
    <message>
        <source>Begin a new session: relying parties that followed the deltas hold other objects than those that took the snapshot</source>
        <translation>Inicie uma nova sessão: as partes confiantes que seguiram os deltas têm objetos diferentes das que pegaram o snapshot</translation>
    </message>
    <message>
        <source>By the answer of {by} this is not done</source>
        <translation>Segundo a resposta de {by}, isto não foi feito</translation>
    </message>
    <message>
        <source>Certify the test CA under the test trust anchor, with these URIs in its certificate</source>
        <translation>Certifique a CA de teste sob a âncora de confiança de teste, com estas URIs no certificado</translation>
    </message>
    <message>
        <source>Check bandwidth and load; the whole is due within {limit:ms}</source>
        <translation>Verifique a largura de banda e a carga; o conjunto deve chegar em até {limit:ms}</translation>
    </message>
    <message>
        <source>Check bandwidth and the size of the snapshot; the whole is due within {limit:ms}</source>
        <translation>Verifique a largura de banda e o tamanho do snapshot; o conjunto deve chegar em até {limit:ms}</translation>
    </message>
    <message>
        <source>Check module name, path and permissions, and that the module is readable for everyone</source>
        <translation>Verifique o nome do módulo, o caminho e as permissões, e se qualquer um pode ler o módulo</translation>
    </message>
    <message>
        <source>Check that an rsync daemon listens on this port, and its limit of connections</source>
        <translation>Verifique se um daemon rsync escuta nesta porta, e o limite de conexões dele</translation>
    </message>
    <message>
        <source>Check that every name server of the zone runs and is reachable over UDP and TCP port 53</source>
        <translation>Verifique se cada servidor de nomes da zona está em execução e acessível pela porta 53 UDP e TCP</translation>
    </message>
    <message>
        <source>Check that it still holds, and answer again</source>
        <translation>Verifique se ela ainda vale e responda novamente</translation>
    </message>
    <message>
        <source>Check that the CA signs with the key that its parent certified, and reissue</source>
        <translation>Verifique se a CA assina com a chave certificada pela CA superior e reemita</translation>
    </message>
    <message>
        <source>Check that the daemon runs and listens on the URI&apos;s port, and that firewalls let the whole Internet in</source>
        <translation>Verifique se o daemon está em execução e escuta na porta da URI, e se os firewalls permitem o acesso de toda a Internet</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or 1.3 with current cipher suites</source>
        <translation>Verifique se a porta usa TLS 1.2 ou 1.3 com conjuntos de cifras atuais</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and that the server is not overloaded</source>
        <translation>Verifique se a porta usa TLS e se o servidor não está sobrecarregado</translation>
    </message>
    <message>
        <source>Check that the publication server writes its rsync tree, and where</source>
        <translation>Verifique se o servidor de publicação grava a sua árvore rsync, e onde</translation>
    </message>
    <message>
        <source>Check that the web server runs and listens, and that firewalls let the whole Internet in</source>
        <translation>Verifique se o servidor web está em execução e à escuta, e se os firewalls permitem o acesso de toda a Internet</translation>
    </message>
    <message>
        <source>Check the URI that the repository assigned to you: certificates will name that one</source>
        <translation>Verifique a URI que o repositório lhe atribuiu: os certificados indicarão essa</translation>
    </message>
    <message>
        <source>Check the clock of the system that ordered the certificate, and install one that is valid now</source>
        <translation>Verifique o relógio do sistema que solicitou o certificado e instale um que seja válido agora</translation>
    </message>
    <message>
        <source>Check the folder that the repository assigned to you: certificates will name that one</source>
        <translation>Verifique a pasta que o repositório lhe atribuiu: os certificados indicarão essa</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server</source>
        <translation>Verifique a carga e a largura de banda do servidor</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server; the whole answer is due within seconds</source>
        <translation>Verifique a carga e a largura de banda do servidor; a resposta completa deve chegar em segundos</translation>
    </message>
    <message>
        <source>Check the web server and every proxy before it: the body must come whole, and as it is, without a content encoding that was not asked for</source>
        <translation>Verifique o servidor web e cada proxy à frente dele: o corpo precisa chegar completo e como está, sem uma codificação de conteúdo que não foi solicitada</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs, and the path in the URI</source>
        <translation>Verifique a configuração e os logs do servidor web, e o caminho na URI</translation>
    </message>
    <message>
        <source>Check what the server sends; a notification has some kilobytes</source>
        <translation>Verifique o que o servidor envia; uma notificação tem alguns kilobytes</translation>
    </message>
    <message>
        <source>Check what your publication server writes</source>
        <translation>Verifique o que o seu servidor de publicação grava</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing changes it on the way</source>
        <translation>Verifique o que o seu servidor de publicação grava e se nada o altera no caminho</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that session and serial are those of the notification</source>
        <translation>Verifique o que o seu servidor de publicação grava e se a sessão e o número serial são os da notificação</translation>
    </message>
    <message>
        <source>Check whether deltas were lost; where they were, begin a new session</source>
        <translation>Verifique se foram perdidos deltas; em caso afirmativo, inicie uma nova sessão</translation>
    </message>
    <message>
        <source>Check whether several servers with different states answer for the name; after a restore begin a new session</source>
        <translation>Verifique se vários servidores com estados diferentes respondem pelo nome; após uma restauração, inicie uma nova sessão</translation>
    </message>
    <message>
        <source>Check whether several servers with states of their own answer for the name, and whether the server restarts again and again</source>
        <translation>Verifique se vários servidores com estados próprios respondem pelo nome e se o servidor reinicia repetidamente</translation>
    </message>
    <message>
        <source>Choose a handle of these characters in your software, and write the file again</source>
        <translation>Escolha no seu software um identificador com esses caracteres e grave o arquivo novamente</translation>
    </message>
    <message>
        <source>Configure an https service_uri in the publication server</source>
        <translation>Configure um service_uri https no servidor de publicação</translation>
    </message>
    <message>
        <source>Configure service_uri as https, sia_base as rsync and rrdp_notification_uri as https in the publication server</source>
        <translation>Configure no servidor de publicação service_uri como https, sia_base como rsync e rrdp_notification_uri como https</translation>
    </message>
    <message>
        <source>Configure the interval of re-issuance in your CA software</source>
        <translation>Configure o intervalo de reemissão no seu software de CA</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Corrija a data</translation>
    </message>
    <message>
        <source>Create a new identity in your software, and write the file again</source>
        <translation>Crie uma nova identidade no seu software e grave o arquivo novamente</translation>
    </message>
    <message>
        <source>Create an identity with RSA of 2048 bits or more, or with an elliptic curve of 256</source>
        <translation>Crie uma identidade com RSA de 2048 bits ou mais, ou com uma curva elíptica de 256</translation>
    </message>
    <message>
        <source>Do it before delegation, or agree with the registry on a date</source>
        <translation>Faça isso antes da delegação ou combine uma data com o registro</translation>
    </message>
    <message>
        <source>Find what failed at the times in the history, and make it redundant</source>
        <translation>Descubra o que falhou nos horários do histórico e torne-o redundante</translation>
    </message>
    <message>
        <source>For {gap:duration} there was no current manifest</source>
        <translation>Durante {gap:duration} não houve manifesto vigente</translation>
    </message>
    <message>
        <source>Give each file with the option of its own kind</source>
        <translation>Forneça cada arquivo com a opção do seu próprio tipo</translation>
    </message>
    <message>
        <source>Have all name servers of the zone answer for both types, with an empty answer where there is no address</source>
        <translation>Faça com que todos os servidores de nomes da zona respondam para ambos os tipos, com uma resposta vazia onde não houver endereço</translation>
    </message>
    <message>
        <source>Have each file listed once, under a plain name</source>
        <translation>Faça com que cada arquivo seja listado uma só vez, com um nome simples</translation>
    </message>
    <message>
        <source>Have one CRL listed</source>
        <translation>Faça com que uma única CRL seja listada</translation>
    </message>
    <message>
        <source>Have the daemon listen on every address that its name has</source>
        <translation>Faça com que o daemon escute em cada endereço que o nome dele tem</translation>
    </message>
    <message>
        <source>Have the parent renew it</source>
        <translation>Faça com que a CA superior o renove</translation>
    </message>
    <message>
        <source>Have the publication server keep deltas for some hours</source>
        <translation>Faça com que o servidor de publicação guarde os deltas por algumas horas</translation>
    </message>
    <message>
        <source>Have the server listen on every address that its name has, or take the address out of the DNS</source>
        <translation>Faça com que o servidor escute em cada endereço que o nome dele tem ou retire o endereço do DNS</translation>
    </message>
    <message>
        <source>Have the web server answer If-None-Match and If-Modified-Since with 304</source>
        <translation>Faça com que o servidor web responda a If-None-Match e If-Modified-Since com 304</translation>
    </message>
    <message>
        <source>Have the web server send both</source>
        <translation>Faça com que o servidor web envie ambos</translation>
    </message>
    <message>
        <source>Have your CA or publication software write the file again, and send it as it is</source>
        <translation>Faça com que o seu software de CA ou de publicação grave o arquivo novamente e envie-o como está</translation>
    </message>
    <message>
        <source>Have your CA software reissue it; if it stays so, update the software</source>
        <translation>Faça com que o seu software de CA o reemita; se continuar assim, atualize o software</translation>
    </message>
    <message>
        <source>Have your CA software reissue manifest and CRL, and check its scheduler and clock</source>
        <translation>Faça com que o seu software de CA reemita o manifesto e a CRL, e verifique o agendador e o relógio dele</translation>
    </message>
    <message>
        <source>Have your software write the file again; do not edit the base64 by hand</source>
        <translation>Faça com que o seu software grave o arquivo novamente; não edite o base64 à mão</translation>
    </message>
    <message>
        <source>Install a certificate of a public certification authority, with all its intermediate certificates</source>
        <translation>Instale um certificado de uma autoridade certificadora pública, com todos os certificados intermediários</translation>
    </message>
    <message>
        <source>Install a certificate whose subject alternative names hold the URI&apos;s host</source>
        <translation>Instale um certificado cujos nomes alternativos do titular incluam o host da URI</translation>
    </message>
    <message>
        <source>Install the same certificate on all servers, so that none is forgotten at the next renewal</source>
        <translation>Instale o mesmo certificado em todos os servidores, para que nenhum seja esquecido na próxima renovação</translation>
    </message>
    <message>
        <source>Issue manifest and CRL together, for the same time</source>
        <translation>Emita o manifesto e a CRL juntos, para o mesmo período</translation>
    </message>
    <message>
        <source>Issue manifests for some days at most, and reissue them often</source>
        <translation>Emita manifestos para alguns dias, no máximo, e reemita-os com frequência</translation>
    </message>
    <message>
        <source>Issue manifests that are valid for {limit:duration} at least, so that an outage at night does no harm</source>
        <translation>Emita manifestos válidos por pelo menos {limit:duration}, para que uma interrupção à noite não cause danos</translation>
    </message>
    <message>
        <source>Keep each delta for as long as a notification lists it</source>
        <translation>Guarde cada delta enquanto uma notificação o listar</translation>
    </message>
    <message>
        <source>Keep each snapshot for as long as any notification that names it may be cached, and check its path</source>
        <translation>Guarde cada snapshot enquanto uma notificação que o indique puder estar em cache e verifique o caminho dele</translation>
    </message>
    <message>
        <source>Keep the infrastructure running as it is, and go on watching</source>
        <translation>Mantenha a infraestrutura em funcionamento como está e continue observando</translation>
    </message>
    <message>
        <source>Let caches keep the notification for a minute at most</source>
        <translation>Permita que os caches guardem a notificação por um minuto, no máximo</translation>
    </message>
    <message>
        <source>List no more deltas than are together smaller than the snapshot</source>
        <translation>Não liste mais deltas do que aqueles que, juntos, são menores que o snapshot</translation>
    </message>
    <message>
        <source>List the object if it is meant to count; else withdraw it</source>
        <translation>Liste o objeto se ele deve contar; caso contrário, retire-o</translation>
    </message>
    <message>
        <source>List the resources on record under &quot;held&quot;, or give a test TAL</source>
        <translation>Liste em “held” os recursos registrados ou forneça um TAL de teste</translation>
    </message>
    <message>
        <source>List the resources to be certified under &quot;asked&quot;</source>
        <translation>Liste em “asked” os recursos a certificar</translation>
    </message>
    <message>
        <source>Make sure that both come from the same, current installation</source>
        <translation>Certifique-se de que ambas vêm da mesma instalação atual</translation>
    </message>
    <message>
        <source>Make sure that the answer belongs to this request</source>
        <translation>Certifique-se de que a resposta corresponde a esta solicitação</translation>
    </message>
    <message>
        <source>Never change a file that was announced</source>
        <translation>Nunca altere um arquivo já anunciado</translation>
    </message>
    <message>
        <source>No CA under the test trust anchor publishes in this repository</source>
        <translation>Nenhuma CA sob a âncora de confiança de teste publica neste repositório</translation>
    </message>
    <message>
        <source>No address of the host accepts connections: {reason}</source>
        <translation>Nenhum endereço do host aceita conexões: {reason}</translation>
    </message>
    <message>
        <source>No manifest is published in this repository</source>
        <translation>Nenhum manifesto está publicado neste repositório</translation>
    </message>
    <message>
        <source>No resources are asked for</source>
        <translation>Nenhum recurso é solicitado</translation>
    </message>
    <message>
        <source>Nobody has answered this</source>
        <translation>Ninguém respondeu a isto</translation>
    </message>
    <message>
        <source>Nothing where the repository is shared; else check the rsync base URI of the publication server</source>
        <translation>Nada, se o repositório é compartilhado; caso contrário, verifique a URI base de rsync do servidor de publicação</translation>
    </message>
    <message>
        <source>Notification and snapshot took {elapsed:ms} together</source>
        <translation>A notificação e o snapshot levaram, juntos, {elapsed:ms}</translation>
    </message>
    <message>
        <source>Offer TLS 1.3 and 1.2</source>
        <translation>Ofereça TLS 1.3 e 1.2</translation>
    </message>
    <message>
        <source>One address of the host does not accept connections: {reason}</source>
        <translation>Um endereço do host não aceita conexões: {reason}</translation>
    </message>
    <message>
        <source>Order a certificate for an RSA key of 2048 bits or more, or for a P-256 key</source>
        <translation>Solicite um certificado para uma chave RSA de 2048 bits ou mais, ou para uma chave P-256</translation>
    </message>
    <message>
        <source>Publish A and AAAA records for the name, and check the delegation of its zone</source>
        <translation>Publique registros A e AAAA para o nome e verifique a delegação da zona dele</translation>
    </message>
    <message>
        <source>Publish a manifest and a CRL of a test CA before the final check</source>
        <translation>Publique um manifesto e uma CRL de uma CA de teste antes da verificação final</translation>
    </message>
    <message>
        <source>Publish globally reachable addresses only: relying parties refuse the others</source>
        <translation>Publique apenas endereços acessíveis globalmente: as partes confiantes recusam os outros</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step</source>
        <translation>Publique os objetos e o manifesto em um único passo</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step, and check for corruption</source>
        <translation>Publique os objetos e o manifesto em um único passo e verifique se há dados corrompidos</translation>
    </message>
    <message>
        <source>Publish objects below your rsync base URI only, each once, and below 8 MB</source>
        <translation>Publique objetos apenas abaixo da sua URI base de rsync, cada um uma vez e com menos de 8 MB</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL</source>
        <translation>Publique a CRL da própria CA</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest that lists it</source>
        <translation>Publique a CRL junto com o manifesto que a lista</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in the certificate&apos;s SIA</source>
        <translation>Publique o manifesto na URI do SIA do certificado</translation>
    </message>
    <message>
        <source>Publish the test trust anchor&apos;s certificate at the URI in its TAL</source>
        <translation>Publique o certificado da âncora de confiança de teste na URI do TAL dela</translation>
    </message>
    <message>
        <source>Publish with a test CA before the final check</source>
        <translation>Publique com uma CA de teste antes da verificação final</translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits of connections and requests: thousands of relying parties ask several times an hour</source>
        <translation>Aumente os limites de conexões e solicitações do servidor: milhares de partes confiantes consultam várias vezes por hora</translation>
    </message>
    <message>
        <source>Reissue manifest and CRL every few hours: it shows that the CA works, and leaves time to repair</source>
        <translation>Reemita o manifesto e a CRL a cada poucas horas: isso mostra que a CA funciona e deixa tempo para reparos</translation>
    </message>
    <message>
        <source>Reissue manifests well before their nextUpdate, and alert when that fails</source>
        <translation>Reemita os manifestos bem antes do nextUpdate deles e gere um alerta quando isso falhar</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified</source>
        <translation>Reemita a CRL com a chave que a CA superior certificou</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the place where it is published</source>
        <translation>Reemita o manifesto de modo que o certificado dele indique o lugar onde está publicado</translation>
    </message>
    <message>
        <source>Reissue the manifest under a new certificate</source>
        <translation>Reemita o manifesto sob um novo certificado</translation>
    </message>
    <message>
        <source>Reissue the manifest under the CA&apos;s current certificate</source>
        <translation>Reemita o manifesto com o certificado atual da CA</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published, and the CA&apos;s CRL</source>
        <translation>Reemita o objeto de modo que o certificado dele indique o lugar onde está publicado e a CRL da CA</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate</source>
        <translation>Reemita o objeto com o certificado atual da CA</translation>
    </message>
    <message>
        <source>Reissue well before nextUpdate; check that the CA&apos;s scheduler runs</source>
        <translation>Reemita bem antes de nextUpdate; verifique se o agendador da CA funciona</translation>
    </message>
    <message>
        <source>Reissue without them, or have the parent certify them</source>
        <translation>Reemita sem eles ou faça com que a CA superior os certifique</translation>
    </message>
    <message>
        <source>Renew it, and check that your CA software renews objects by itself</source>
        <translation>Renove-o e verifique se o seu software de CA renova os objetos sozinho</translation>
    </message>
    <message>
        <source>Renew the certificate, and check why it was not renewed by itself</source>
        <translation>Renove o certificado e verifique por que não foi renovado automaticamente</translation>
    </message>
    <message>
        <source>Renew the certificate, and have it renewed by itself from now on</source>
        <translation>Renove o certificado e faça com que, a partir de agora, ele seja renovado automaticamente</translation>
    </message>
    <message>
        <source>Renew the identity certificate in your software, and write the file again</source>
        <translation>Renove o certificado de identidade no seu software e grave o arquivo novamente</translation>
    </message>
    <message>
        <source>Renew the identity certificate now: a new one has to be handed over again</source>
        <translation>Renove o certificado de identidade agora: um novo precisa ser entregue outra vez</translation>
    </message>
    <message>
        <source>Renew the identity certificate with SHA-256</source>
        <translation>Renove o certificado de identidade com SHA-256</translation>
    </message>
    <message>
        <source>Resolving {host} took {elapsed:ms}</source>
        <translation>A resolução de {host} levou {elapsed:ms}</translation>
    </message>
    <message>
        <source>Resources are asked for that are delegated to {ca}: {resources}</source>
        <translation>São solicitados recursos que estão delegados a {ca}: {resources}</translation>
    </message>
    <message>
        <source>Resources are asked for that the organisation does not hold by {record}: {resources}</source>
        <translation>São solicitados recursos que a organização não detém segundo {record}: {resources}</translation>
    </message>
    <message>
        <source>Send the identity certificate that your software signs with its own key</source>
        <translation>Envie o certificado de identidade que o seu software assina com a própria chave</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; answers are due within {limit:ms}</source>
        <translation>Sirva os arquivos RRDP a partir do disco ou de um cache; as respostas devem chegar em até {limit:ms}</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; the first byte is due within {limit:ms}</source>
        <translation>Sirva os arquivos RRDP a partir do disco ou de um cache; o primeiro byte deve chegar em até {limit:ms}</translation>
    </message>
    <message>
        <source>Serve it as application/xml</source>
        <translation>Sirva-a como application/xml</translation>
    </message>
    <message>
        <source>Serve it at its own URI: each redirect is a round trip for every relying party</source>
        <translation>Sirva-a na sua própria URI: cada redirecionamento é uma ida e volta para cada parte confiante</translation>
    </message>
    <message>
        <source>Serve notification, snapshot and deltas under one host name and port</source>
        <translation>Sirva a notificação, o snapshot e os deltas sob um mesmo nome de host e porta</translation>
    </message>
    <message>
        <source>Serve rsync over IPv6 too</source>
        <translation>Sirva rsync também por IPv6</translation>
    </message>
    <message>
        <source>Serve the notification at its own URI, without a redirect</source>
        <translation>Sirva a notificação na sua própria URI, sem redirecionamento</translation>
    </message>
    <message>
        <source>Serve the repository over IPv4 too: many relying parties have no IPv6</source>
        <translation>Sirva o repositório também por IPv4: muitas partes confiantes não têm IPv6</translation>
    </message>
    <message>
        <source>Serve the repository over IPv6 too</source>
        <translation>Sirva o repositório também por IPv6</translation>
    </message>
    <message>
        <source>Serve the same files from every address</source>
        <translation>Sirva os mesmos arquivos em todos os endereços</translation>
    </message>
    <message>
        <source>Set the clock of the system that made it, and make it again</source>
        <translation>Acerte o relógio do sistema que o criou e crie-o novamente</translation>
    </message>
    <message>
        <source>Stable for {stable:duration} of the {needed:duration} that are asked for</source>
        <translation>Estável por {stable:duration}; tempo exigido: {needed:duration}</translation>
    </message>
    <message>
        <source>Stable for {stable:duration}, looked at {looks} times</source>
        <translation>Estável por {stable:duration}; verificações: {looks}</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and reissue</source>
        <translation>Sincronize o relógio da CA (NTP) e reemita</translation>
    </message>
    <message>
        <source>Synchronise the clock of the CA (NTP)</source>
        <translation>Sincronize o relógio da CA (NTP)</translation>
    </message>
    <message>
        <source>Synchronise the clock of the web server (NTP)</source>
        <translation>Sincronize o relógio do servidor web (NTP)</translation>
    </message>
    <message>
        <source>Take out of the module what does not belong into it</source>
        <translation>Retire do módulo o que não pertence a ele</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expired on {not_after:time}</source>
        <translation>O certificado BPKI de {name} expirou em {not_after:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expires in {left:duration}, on {not_after:time}</source>
        <translation>O certificado BPKI de {name} expira em {left:duration}, na data {not_after:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is no CA certificate: it cannot sign the certificates that sign your messages</source>
        <translation>O certificado BPKI de {name} não é um certificado de CA: não pode assinar os certificados que assinam as suas mensagens</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not self-signed, so that it is no trust anchor</source>
        <translation>O certificado BPKI de {name} não é autoassinado e, portanto, não é uma âncora de confiança</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not valid before {not_before:time}</source>
        <translation>O certificado BPKI de {name} não é válido antes de {not_before:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is signed with {digest}, which current software refuses</source>
        <translation>O certificado BPKI de {name} está assinado com {digest}, que os softwares atuais recusam</translation>
    </message>
    <message>
        <source>The CA&apos;s CRL is not published, or not on the manifest: {problem}</source>
        <translation>A CRL da CA não está publicada ou não consta no manifesto: {problem}</translation>
    </message>
    <message>
        <source>The CA&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>O certificado da CA expira em {left:duration}, na data {not_after:time}</translation>
    </message>
    <message>
        <source>The CRL cannot be decoded: {problem}</source>
        <translation>A CRL não pode ser decodificada: {problem}</translation>
    </message>
    <message>
        <source>The CRL does not follow its profile: {problem}</source>
        <translation>A CRL não segue o seu perfil: {problem}</translation>
    </message>
    <message>
        <source>The CRL ends {difference:duration} before the manifest that lists it</source>
        <translation>A CRL expira {difference:duration} antes do manifesto que a lista</translation>
    </message>
    <message>
        <source>The CRL is not current any more: {problem}</source>
        <translation>A CRL não está mais vigente: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not the CA&apos;s own: {problem}</source>
        <translation>A CRL não é a da própria CA: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not valid yet: {problem}</source>
        <translation>A CRL ainda não é válida: {problem}</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify: {problem}</source>
        <translation>A assinatura da CRL não é válida: {problem}</translation>
    </message>
    <message>
        <source>The TLS handshake failed: {reason}</source>
        <translation>A negociação TLS falhou: {reason}</translation>
    </message>
    <message>
        <source>The URI holds the address {host} where a name belongs</source>
        <translation>A URI contém o endereço {host} onde deveria haver um nome</translation>
    </message>
    <message>
        <source>The XML namespace lacks the slash at its end: {found}</source>
        <translation>Falta a barra final no namespace XML: {found}</translation>
    </message>
    <message>
        <source>The addresses of the host serve different RRDP sessions</source>
        <translation>Os endereços do host servem sessões RRDP diferentes</translation>
    </message>
    <message>
        <source>The addresses show certificates that end at different times, the first on {first:time}</source>
        <translation>Os endereços apresentam certificados que expiram em momentos diferentes, o primeiro em {first:time}</translation>
    </message>
    <message>
        <source>The answer does not repeat the tag of the request, &quot;{asked}&quot;, but has &quot;{answered}&quot;</source>
        <translation>A resposta não repete a etiqueta da solicitação, “{asked}”, mas traz “{answered}”</translation>
    </message>
    <message>
        <source>The answer of {by} is dated {on:time}, which has not come yet</source>
        <translation>A resposta de {by} tem a data {on:time}, que ainda não chegou</translation>
    </message>
    <message>
        <source>The answer of {by} is {age:duration} old</source>
        <translation>A resposta de {by} foi dada há {age:duration}</translation>
    </message>
    <message>
        <source>The answer to the request for the notification cannot be used: {reason}</source>
        <translation>A resposta à solicitação da notificação não pode ser usada: {reason}</translation>
    </message>
    <message>
        <source>The certificates that the CA issued are not in order: {problem}</source>
        <translation>Os certificados que a CA emitiu não estão em ordem: {problem}</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial</source>
        <translation>Os deltas que a notificação lista não são contíguos ou não terminam no seu número serial</translation>
    </message>
    <message>
        <source>The file does not follow RFC 8183: {reason}</source>
        <translation>O arquivo não segue a RFC 8183: {reason}</translation>
    </message>
    <message>
        <source>The file has attributes that the schema of RFC 8183 does not know: {attributes}</source>
        <translation>O arquivo tem atributos que o esquema da RFC 8183 não conhece: {attributes}</translation>
    </message>
    <message>
        <source>The file is a {found} where a {expected} belongs</source>
        <translation>O arquivo é {found}, onde deveria estar {expected}</translation>
    </message>
    <message>
        <source>The file is a {message} of the handle {handle}</source>
        <translation>O arquivo é uma mensagem {message} do identificador {handle}</translation>
    </message>
    <message>
        <source>The first byte took {elapsed:ms}</source>
        <translation>O primeiro byte levou {elapsed:ms}</translation>
    </message>
    <message>
        <source>The host has a single address in each family that it has</source>
        <translation>O host tem um único endereço em cada família de que dispõe</translation>
    </message>
    <message>
        <source>The key of the BPKI certificate of {name} is too weak: {algorithm} with {bits} bits</source>
        <translation>A chave do certificado BPKI de {name} é fraca demais: {algorithm} com {bits} bits</translation>
    </message>
    <message>
        <source>The manifest cannot be decoded: {problem}</source>
        <translation>O manifesto não pode ser decodificado: {problem}</translation>
    </message>
    <message>
        <source>The manifest does not follow its profile: {problem}</source>
        <translation>O manifesto não segue o seu perfil: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not current any more: {problem}</source>
        <translation>O manifesto não está mais vigente: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not of the CA that publishes it: {problem}</source>
        <translation>O manifesto não é da CA que o publica: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not valid yet: {problem}</source>
        <translation>O manifesto ainda não é válido: {problem}</translation>
    </message>
    <message>
        <source>The manifest is valid for {left:duration} more</source>
        <translation>O manifesto é válido por mais {left:duration}</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration} only</source>
        <translation>O manifesto é válido por apenas {validity:duration}</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration}, so that an old one can be replayed for as long</source>
        <translation>O manifesto é válido por {validity:duration}, de modo que um antigo pode ser reapresentado durante o mesmo tempo</translation>
    </message>
    <message>
        <source>The manifest lists a CRL beside the CA&apos;s own</source>
        <translation>O manifesto lista uma CRL além da própria CRL da CA</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice: {problem}</source>
        <translation>O manifesto lista um nome de arquivo não permitido ou um mesmo nome duas vezes: {problem}</translation>
    </message>
    <message>
        <source>The manifest says that it lies elsewhere</source>
        <translation>O manifesto diz que está em outro lugar</translation>
    </message>
    <message>
        <source>The manifest that the CA&apos;s certificate names is not published</source>
        <translation>O manifesto indicado pelo certificado da CA não está publicado</translation>
    </message>
    <message>
        <source>The manifest was issued {age:duration} ago</source>
        <translation>O manifesto foi emitido há {age:duration}</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate is revoked</source>
        <translation>O certificado do manifesto está revogado</translation>
    </message>
    <message>
        <source>The name servers of {host} did not answer in time</source>
        <translation>Os servidores de nomes de {host} não responderam a tempo</translation>
    </message>
    <message>
        <source>The name {host} does not resolve: {reason}</source>
        <translation>O nome {host} não é resolvido: {reason}</translation>
    </message>
    <message>
        <source>The name {host} has no IPv4 address</source>
        <translation>O nome {host} não tem endereço IPv4</translation>
    </message>
    <message>
        <source>The name {host} has no IPv6 address</source>
        <translation>O nome {host} não tem endereço IPv6</translation>
    </message>
    <message>
        <source>The newest delta and the snapshot say different things of {objects}</source>
        <translation>O delta mais recente e o snapshot dizem coisas diferentes sobre {objects}</translation>
    </message>
    <message>
        <source>The notification URI that was given is not the one that the repository assigned, {promised}</source>
        <translation>A URI de notificação informada não é a que o repositório atribuiu, {promised}</translation>
    </message>
    <message>
        <source>The notification comes with neither ETag nor Last-Modified, so that every look costs a whole answer</source>
        <translation>A notificação vem sem ETag e sem Last-Modified, de modo que cada verificação custa uma resposta completa</translation>
    </message>
    <message>
        <source>The notification did not come in time: {reason}</source>
        <translation>A notificação não chegou a tempo: {reason}</translation>
    </message>
    <message>
        <source>The notification does not follow its format: {problem}</source>
        <translation>A notificação não segue o seu formato: {problem}</translation>
    </message>
    <message>
        <source>The notification is found after {redirects} redirects</source>
        <translation>A notificação é encontrada após redirecionamentos: {redirects}</translation>
    </message>
    <message>
        <source>The notification is larger than any sound one: {reason}</source>
        <translation>A notificação é maior que qualquer notificação razoável: {reason}</translation>
    </message>
    <message>
        <source>The notification is served as {found}</source>
        <translation>A notificação é servida como {found}</translation>
    </message>
    <message>
        <source>The notification is served without a media type</source>
        <translation>A notificação é servida sem tipo de mídia</translation>
    </message>
    <message>
        <source>The notification lists no deltas, so that every change costs each relying party a snapshot</source>
        <translation>A notificação não lista deltas, de modo que cada mudança custa um snapshot a cada parte confiante</translation>
    </message>
    <message>
        <source>The notification lists {deltas} deltas, more than relying parties follow</source>
        <translation>A notificação lista {deltas} deltas, mais do que as partes confiantes seguem</translation>
    </message>
    <message>
        <source>The notification refers to a file on another origin: {problem}</source>
        <translation>A notificação remete a um arquivo em outra origem: {problem}</translation>
    </message>
    <message>
        <source>The notification spells its XML namespace in an unusual way: {problem}</source>
        <translation>A notificação escreve o namespace XML de forma incomum: {problem}</translation>
    </message>
    <message>
        <source>The notification was answered with HTTP status {status}</source>
        <translation>A notificação foi respondida com o status HTTP {status}</translation>
    </message>
    <message>
        <source>The object cannot be decoded: {problem}</source>
        <translation>O objeto não pode ser decodificado: {problem}</translation>
    </message>
    <message>
        <source>The object claims resources that its issuer does not hold: {problem}</source>
        <translation>O objeto reivindica recursos que o emissor não detém: {problem}</translation>
    </message>
    <message>
        <source>The object deviates from its profile in a way that relying parties tolerate: {problem}</source>
        <translation>O objeto desvia do seu perfil de um modo que as partes confiantes toleram: {problem}</translation>
    </message>
    <message>
        <source>The object does not follow its profile: {problem}</source>
        <translation>O objeto não segue o seu perfil: {problem}</translation>
    </message>
    <message>
        <source>The object expires in {left:duration}, on {not_after:time}</source>
        <translation>O objeto expira em {left:duration}, na data {not_after:time}</translation>
    </message>
    <message>
        <source>The object has expired: {problem}</source>
        <translation>O objeto expirou: {problem}</translation>
    </message>
    <message>
        <source>The object is not of the CA that publishes it: {problem}</source>
        <translation>O objeto não é da CA que o publica: {problem}</translation>
    </message>
    <message>
        <source>The object is not valid yet: {problem}</source>
        <translation>O objeto ainda não é válido: {problem}</translation>
    </message>
    <message>
        <source>The object names another location than its own: {problem}</source>
        <translation>O objeto indica uma localização que não é a sua: {problem}</translation>
    </message>
    <message>
        <source>The object&apos;s certificate is revoked, and the object is published all the same</source>
        <translation>O certificado do objeto está revogado, e mesmo assim o objeto está publicado</translation>
    </message>
    <message>
        <source>The publication server is spoken to without TLS; the messages are signed, but not secret</source>
        <translation>A comunicação com o servidor de publicação é feita sem TLS; as mensagens são assinadas, mas não secretas</translation>
    </message>
    <message>
        <source>The question for {type} records of {host} was not answered: {reason}</source>
        <translation>A consulta de registros {type} de {host} não foi respondida: {reason}</translation>
    </message>
    <message>
        <source>The repository calls you {answered}, not {asked} as you asked</source>
        <translation>O repositório chama você de {answered}, não de {asked}, como você pediu</translation>
    </message>
    <message>
        <source>The repository offers no RRDP, which relying parties prefer by far</source>
        <translation>O repositório não oferece RRDP, que as partes confiantes preferem de longe</translation>
    </message>
    <message>
        <source>The request for the notification is redirected in a way that relying parties do not follow: {reason}</source>
        <translation>A solicitação da notificação é redirecionada de um modo que as partes confiantes não seguem: {reason}</translation>
    </message>
    <message>
        <source>The rsync URI that was given is not below the sia_base of the repository, {promised}</source>
        <translation>A URI rsync informada não fica abaixo do sia_base do repositório, {promised}</translation>
    </message>
    <message>
        <source>The rsync daemon cannot be reached: {reason}</source>
        <translation>Não é possível alcançar o daemon rsync: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder: {reason}</source>
        <translation>O daemon rsync não entregou a pasta: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon does not answer over {family}: {reason}</source>
        <translation>O daemon rsync não responde por {family}: {reason}</translation>
    </message>
    <message>
        <source>The rsync folder holds no RPKI objects</source>
        <translation>A pasta rsync não contém objetos RPKI</translation>
    </message>
    <message>
        <source>The rsync host has no IPv6 address</source>
        <translation>O host rsync não tem endereço IPv6</translation>
    </message>
    <message>
        <source>The rsync module holds more than any sound repository does: {reason}</source>
        <translation>O módulo rsync contém mais do que qualquer repositório razoável: {reason}</translation>
    </message>
    <message>
        <source>The serial went back from {before} to {after} within one session</source>
        <translation>O número serial retrocedeu de {before} para {after} dentro de uma mesma sessão</translation>
    </message>
    <message>
        <source>The server accepts connections and does not complete a TLS handshake</source>
        <translation>O servidor aceita conexões e não conclui uma negociação TLS</translation>
    </message>
    <message>
        <source>The server chose {version}, which is obsolete</source>
        <translation>O servidor escolheu {version}, que está obsoleto</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on {not_after:time}</source>
        <translation>O certificado do servidor expirou em {not_after:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>O certificado do servidor expira em {left:duration}, na data {not_after:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for {names} and not for {host}</source>
        <translation>O certificado do servidor é para {names} e não para {host}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {not_before:time}</source>
        <translation>O certificado do servidor não é válido antes de {not_before:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate, issued by {issuer}, leads to no certification authority that relying parties trust: {reason}</source>
        <translation>O certificado do servidor, emitido por {issuer}, não leva a nenhuma autoridade certificadora em que as partes confiantes confiam: {reason}</translation>
    </message>
    <message>
        <source>The server&apos;s key is weak: {algorithm} with {bits} bits</source>
        <translation>A chave do servidor é fraca: {algorithm} com {bits} bits</translation>
    </message>
    <message>
        <source>The session changed between two looks a moment apart</source>
        <translation>A sessão mudou entre duas verificações separadas por um instante</translation>
    </message>
    <message>
        <source>The snapshot cannot be used: {problem}</source>
        <translation>O snapshot não pode ser usado: {problem}</translation>
    </message>
    <message>
        <source>The snapshot does not have the hash that the notification states</source>
        <translation>O snapshot não tem o hash indicado na notificação</translation>
    </message>
    <message>
        <source>The snapshot holds an object that relying parties leave out: {problem}</source>
        <translation>O snapshot contém um objeto que as partes confiantes descartam: {problem}</translation>
    </message>
    <message>
        <source>The snapshot holds no objects yet</source>
        <translation>O snapshot ainda não contém objetos</translation>
    </message>
    <message>
        <source>The snapshot holds {count} objects that are not below the rsync URI, such as {objects}</source>
        <translation>Objetos do snapshot que não ficam abaixo da URI rsync: {count}, como {objects}</translation>
    </message>
    <message>
        <source>The snapshot was not had: {reason}</source>
        <translation>O snapshot não foi obtido: {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync did not end in time: {reason}</source>
        <translation>A transferência por rsync não terminou a tempo: {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync took {elapsed:ms}</source>
        <translation>A transferência por rsync levou {elapsed:ms}</translation>
    </message>
    <message>
        <source>The trust anchor cannot be used: {problem}</source>
        <translation>A âncora de confiança não pode ser usada: {problem}</translation>
    </message>
    <message>
        <source>The two requests carry different BPKI certificates</source>
        <translation>As duas solicitações trazem certificados BPKI diferentes</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} ahead of ours</source>
        <translation>O relógio do servidor web está adiantado {offset:duration} em relação ao nosso</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} behind ours</source>
        <translation>O relógio do servidor web está atrasado {offset:duration} em relação ao nosso</translation>
    </message>
    <message>
        <source>The {attribute} is missing or is no URI of the kind that belongs there</source>
        <translation>Falta {attribute}, ou não é uma URI do tipo esperado</translation>
    </message>
    <message>
        <source>The {attribute} is missing, longer than 255 characters, or has characters other than letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;/&quot;</source>
        <translation>Falta {attribute}, ou tem mais de 255 caracteres, ou contém caracteres que não são letras, dígitos, “-”, “_” e “/”</translation>
    </message>
    <message>
        <source>Update the CA software</source>
        <translation>Atualize o software de CA</translation>
    </message>
    <message>
        <source>Update the publication server</source>
        <translation>Atualize o servidor de publicação</translation>
    </message>
    <message>
        <source>Update the software that wrote the file; strict parsers refuse it</source>
        <translation>Atualize o software que gravou o arquivo; analisadores estritos o recusam</translation>
    </message>
    <message>
        <source>Use a name: certificates carry the URI for years, and an address cannot be moved</source>
        <translation>Use um nome: os certificados trazem a URI por anos, e um endereço não pode ser transferido</translation>
    </message>
    <message>
        <source>Use name servers that are near their clients, or anycast, and a TTL of minutes at least</source>
        <translation>Use servidores de nomes próximos dos clientes, ou anycast, e um TTL de pelo menos alguns minutos</translation>
    </message>
    <message>
        <source>Use one handle: it spares everybody a table</source>
        <translation>Use um só identificador: isso poupa a todos uma tabela</translation>
    </message>
    <message>
        <source>Use the handle of the answer from now on; current software does by itself</source>
        <translation>Use de agora em diante o identificador da resposta; os softwares atuais fazem isso sozinhos</translation>
    </message>
    <message>
        <source>Valid objects contradict each other: {problem}</source>
        <translation>Há objetos válidos que se contradizem: {problem}</translation>
    </message>
    <message>
        <source>What answers on the rsync port is no rsync daemon that greets in time: {reason}</source>
        <translation>O que responde na porta rsync não é um daemon rsync que faça a saudação a tempo: {reason}</translation>
    </message>
    <message>
        <source>What the CA signs is dated {offset:duration} in the future</source>
        <translation>O que a CA assina tem data {offset:duration} no futuro</translation>
    </message>
    <message>
        <source>What the file carries as its BPKI certificate is no X.509 certificate</source>
        <translation>O que o arquivo traz como certificado BPKI não é um certificado X.509</translation>
    </message>
    <message>
        <source>What the organisation holds is not told, so that nothing could be compared</source>
        <translation>Não foi informado o que a organização detém, de modo que nada pôde ser comparado</translation>
    </message>
    <message>
        <source>With {clients} clients at once, 95 of 100 answers took up to {percentile:ms}</source>
        <translation>Com {clients} clientes ao mesmo tempo, 95 de cada 100 respostas levaram até {percentile:ms}</translation>
    </message>
    <message>
        <source>Withdraw certificates for your own key, for your parent&apos;s, and chains without end</source>
        <translation>Retire os certificados para a sua própria chave, para a da CA superior e as cadeias sem fim</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it</source>
        <translation>Retire o objeto ou reemita-o</translation>
    </message>
    <message>
        <source>Withdraw the one that is not meant</source>
        <translation>Retire o que não é o pretendido</translation>
    </message>
    <message>
        <source>Write both from one state at the same time; serve the rsync tree by an atomic switch of folders</source>
        <translation>Grave ambos a partir de um mesmo estado ao mesmo tempo; sirva a árvore rsync por meio de uma troca atômica de pastas</translation>
    </message>
    <message>
        <source>Write the snapshot first and the notification last, and never change a file that was announced</source>
        <translation>Grave primeiro o snapshot e por último a notificação, e nunca altere um arquivo já anunciado</translation>
    </message>
    <message>
        <source>You call yourself {child} towards the parent and {publisher} towards the repository</source>
        <translation>Você se identifica como {child} perante a CA superior e como {publisher} perante o repositório</translation>
    </message>
    <message>
        <source>rsync and RRDP serve different contents: {only_rrdp} objects are only in RRDP, {only_rsync} only in rsync, {different} differ, such as {objects}</source>
        <translation>O rsync e o RRDP servem conteúdos diferentes: objetos só no RRDP: {only_rrdp}, só no rsync: {only_rsync}, diferentes: {different}, como {objects}</translation>
    </message>
    <message>
        <source>{clients} clients at once: {requests} requests, median {median:ms}, 95th percentile {percentile:ms}</source>
        <translation>Clientes ao mesmo tempo: {clients}; solicitações: {requests}; mediana: {median:ms}; percentil 95: {percentile:ms}</translation>
    </message>
    <message>
        <source>{failures} of {requests} requests of {clients} clients at once failed: {reason}</source>
        <translation>Falharam {failures} de {requests} solicitações, com {clients} clientes ao mesmo tempo: {reason}</translation>
    </message>
</context>
<context>
    <name>readiness-page</name>
    <message>
        <source>Readiness</source>
        <translation>Prontidão</translation>
    </message>
</context>
<context>
    <name>readiness-steps</name>
    <message>
        <source>names</source>
        <translation>nomes</translation>
    </message>
    <message>
        <source>addresses and TLS</source>
        <translation>endereços e TLS</translation>
    </message>
    <message>
        <source>RRDP</source>
        <translation>RRDP</translation>
    </message>
    <message>
        <source>rsync</source>
        <translation>rsync</translation>
    </message>
    <message>
        <source>RRDP again</source>
        <translation>RRDP de novo</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objetos</translation>
    </message>
    <message>
        <source>several clients at once</source>
        <translation>vários clientes ao mesmo tempo</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>the case is held</source>
        <translation>o caso está em pausa</translation>
    </message>
    <message>
        <source>the case is held already</source>
        <translation>o caso já está em pausa</translation>
    </message>
    <message>
        <source>the case is not held</source>
        <translation>o caso não está em pausa</translation>
    </message>
    <message>
        <source>nothing is proposed in this case</source>
        <translation>nada está proposto neste caso</translation>
    </message>
    <message>
        <source>nothing is rejected in this case</source>
        <translation>nada foi rejeitado neste caso</translation>
    </message>
    <message>
        <source>nothing is approved in this case</source>
        <translation>nada foi aprovado neste caso</translation>
    </message>
    <message>
        <source>we could not see in the last round</source>
        <translation>não conseguimos ver na última rodada</translation>
    </message>
    <message>
        <source>the policy only watches</source>
        <translation>a política apenas observa</translation>
    </message>
    <message>
        <source>the last look did not find the CA failed</source>
        <translation>a última observação não encontrou a CA em falha</translation>
    </message>
    <message>
        <source>a fresh look is missing</source>
        <translation>falta uma observação recente</translation>
    </message>
    <message>
        <source>the approval is not signed</source>
        <translation>a aprovação não está assinada</translation>
    </message>
    <message>
        <source>the operator was not notified yet</source>
        <translation>o operador ainda não foi notificado</translation>
    </message>
    <message>
        <source>its certificate was not taken away in this case</source>
        <translation>o certificado não foi retirado neste caso</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>healthy</source>
        <translation>saudável</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>instável</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>fora do ar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Suspension is proposed. Approvals: %1 of %2.</source>
        <translation>A suspensão está proposta. Aprovações: %1 de %2.</translation>
    </message>
    <message>
        <source>Revocation is proposed. Approvals: %1 of %2.</source>
        <translation>A revogação está proposta. Aprovações: %1 de %2.</translation>
    </message>
    <message>
        <source>Publication is proposed. Approvals: %1 of %2.</source>
        <translation>A publicação está proposta. Aprovações: %1 de %2.</translation>
    </message>
    <message>
        <source>Revocation is approved, and waits for a person to carry it out.</source>
        <translation>A revogação está aprovada e espera que uma pessoa a execute.</translation>
    </message>
    <message>
        <source>Suspension is approved, and waits for a person to carry it out.</source>
        <translation>A suspensão está aprovada e espera que uma pessoa a execute.</translation>
    </message>
    <message>
        <source>The message “%1” came back.</source>
        <translation>A mensagem “%1” voltou.</translation>
    </message>
    <message>
        <source>The message “%1” could not be sent.</source>
        <translation>Não foi possível enviar a mensagem “%1”.</translation>
    </message>
    <message>
        <source>The message “%1” waits to be sent, for %2.</source>
        <translation>A mensagem “%1” aguarda o envio há %2.</translation>
    </message>
    <message>
        <source>The step “%1” is overdue; it fell due %2 ago.</source>
        <translation>O passo “%1” está em atraso; era para há %2.</translation>
    </message>
    <message>
        <source>The step “%1” falls due in %2.</source>
        <translation>O passo “%1” deve ocorrer em %2.</translation>
    </message>
    <message>
        <source>The step “%1” is due.</source>
        <translation>O passo “%1” deve ser dado agora.</translation>
    </message>
    <message>
        <source>A guard holds a step back: %1.</source>
        <translation>Uma salvaguarda retém um passo: %1.</translation>
    </message>
    <message>
        <source>The fleet brake holds: %1 of %2 CAs turned bad in one round. Suspect the monitor first.</source>
        <translation>O freio da frota está acionado: %1 de %2 CAs pioraram em uma rodada. Suspeite primeiro do monitor.</translation>
    </message>
    <message>
        <source>There was no round for %1: nobody watches the fleet.</source>
        <translation>Não há rodada há %1: ninguém observa a frota.</translation>
    </message>
    <message>
        <source>It died %1 ago.</source>
        <translation>Ficou fora do ar há %1.</translation>
    </message>
    <message>
        <source>It began to flap %1 ago.</source>
        <translation>Ficou instável há %1.</translation>
    </message>
    <message>
        <source>This repository has failed for %1. CAs affected: %2.</source>
        <translation>Este repositório falha há %1. CAs afetadas: %2.</translation>
    </message>
    <message>
        <source>Done: %1 of %2. Items that want attention: %3.</source>
        <translation>Feito: %1 de %2. Itens que requerem atenção: %3.</translation>
    </message>
    <message>
        <source>A hold ends in %1: %2</source>
        <translation>Uma pausa termina em %1: %2</translation>
    </message>
    <message>
        <source>A hold ended %1 ago: %2</source>
        <translation>Uma pausa terminou há %1: %2</translation>
    </message>
</context>
</TS>
