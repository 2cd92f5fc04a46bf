<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
</TS>
