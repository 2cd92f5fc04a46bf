<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>finding</name>
    <message>
        <source>A CA certificate holds a key that already is in its own chain.</source>
        <translation>Un certificat de CA contient une clé qui figure déjà dans sa propre chaîne.</translation>
    </message>
    <message>
        <source>A CA that is no trust anchor publishes a trust anchor key object: relying parties ignore it.</source>
        <translation>Une CA qui n’est pas une ancre de confiance publie un objet de clés d’ancre de confiance&#xa0;: les parties utilisatrices l’ignorent.</translation>
    </message>
    <message>
        <source>A ROA of the CA says that nobody originates the prefix (AS0), and another one lets an AS originate it: the first has no effect.</source>
        <translation>Un ROA de la CA indique que personne n’annonce le préfixe comme origine (AS0), et un autre autorise un AS à le faire&#xa0;: le premier est sans effet.</translation>
    </message>
    <message>
        <source>A URI in a setup message is absent, not of the kind that belongs there, or not safe.</source>
        <translation>Un URI d’un message de configuration initiale est absent, n’est pas du type attendu ou n’est pas sûr.</translation>
    </message>
    <message>
        <source>A delta does not fit the state before it.</source>
        <translation>Un delta ne s’applique pas à l’état qui le précède.</translation>
    </message>
    <message>
        <source>A file lies at the CA&apos;s publication point and is on no valid manifest there: relying parties do not use it.</source>
        <translation>Un fichier se trouve au point de publication de la CA sans figurer dans aucun manifeste valide de ce point&#xa0;: les parties utilisatrices ne s’en servent pas.</translation>
    </message>
    <message>
        <source>A handle in a setup message is absent, too long, or has other characters than letters, digits, hyphen, underscore and slash.</source>
        <translation>Un identifiant (handle) d’un message de configuration initiale est absent, trop long ou contient d’autres caractères que des lettres, des chiffres, le trait d’union, le tiret bas et la barre oblique.</translation>
    </message>
    <message>
        <source>A name is not one common name with at most one serial number.</source>
        <translation>Un nom n’est pas constitué d’un seul nom commun (common name) accompagné d’au plus un numéro de série.</translation>
    </message>
    <message>
        <source>A name is not written as PrintableString.</source>
        <translation>Un nom n’est pas écrit en PrintableString.</translation>
    </message>
    <message>
        <source>A notification announces a delta under another hash than an earlier notification of the session did.</source>
        <translation>Une notification annonce un delta sous un autre condensat (hash) qu’une notification antérieure de la session.</translation>
    </message>
    <message>
        <source>A notification announces a snapshot under another hash than an earlier notification of the same session and serial did.</source>
        <translation>Une notification annonce un instantané sous un autre condensat (hash) qu’une notification antérieure de même session et de même numéro de série.</translation>
    </message>
    <message>
        <source>A notification refers to a file on another origin than its own.</source>
        <translation>Une notification renvoie à un fichier situé sur une autre origine que la sienne.</translation>
    </message>
    <message>
        <source>A prefix or a maximum length in the ROA is out of range.</source>
        <translation>Un préfixe ou une longueur maximale du ROA est hors limites.</translation>
    </message>
    <message>
        <source>A published object does not match its hash on the manifest.</source>
        <translation>Un objet publié ne correspond pas à son condensat (hash) inscrit au manifeste.</translation>
    </message>
    <message>
        <source>A published object was left out: its URI is not a safe rsync URI, or it is too large.</source>
        <translation>Un objet publié a été écarté&#xa0;: son URI n’est pas un URI rsync sûr, ou l’objet est trop volumineux.</translation>
    </message>
    <message>
        <source>A setup message does not follow its format.</source>
        <translation>Un message de configuration initiale ne respecte pas son format.</translation>
    </message>
    <message>
        <source>A setup message spells its XML namespace without the slash at its end.</source>
        <translation>Un message de configuration initiale écrit son espace de noms XML sans la barre oblique finale.</translation>
    </message>
    <message>
        <source>A snapshot or delta file belongs to another session or serial than the notification states.</source>
        <translation>Un fichier d’instantané ou de delta appartient à une autre session ou à un autre numéro de série que ceux indiqués par la notification.</translation>
    </message>
    <message>
        <source>A snapshot or delta file does not have the hash that the notification states.</source>
        <translation>Un fichier d’instantané ou de delta n’a pas le condensat (hash) indiqué par la notification.</translation>
    </message>
    <message>
        <source>After a restore, set the manifest number above the highest one ever published, or publish the manifest under a new file name.</source>
        <translation>Après une restauration, fixez le numéro du manifeste au-dessus du plus élevé jamais publié, ou publiez le manifeste sous un nouveau nom de fichier.</translation>
    </message>
    <message>
        <source>After a restore, start a new session; check that all servers behind one name serve the same notification.</source>
        <translation>Après une restauration, démarrez une nouvelle session&#xa0;; vérifiez que tous les serveurs répondant à un même nom servent la même notification.</translation>
    </message>
    <message>
        <source>An RRDP document does not follow its format.</source>
        <translation>Un document RRDP ne respecte pas son format.</translation>
    </message>
    <message>
        <source>An RRDP document spells its XML namespace in an unusual way.</source>
        <translation>Un document RRDP écrit son espace de noms XML d’une manière inhabituelle.</translation>
    </message>
    <message>
        <source>An entry of the CRL has extensions.</source>
        <translation>Une entrée de la CRL comporte des extensions.</translation>
    </message>
    <message>
        <source>An extension is critical that must not be, or the reverse.</source>
        <translation>Une extension est critique alors qu’elle ne doit pas l’être, ou inversement.</translation>
    </message>
    <message>
        <source>An object on the manifest is not published.</source>
        <translation>Un objet inscrit au manifeste n’est pas publié.</translation>
    </message>
    <message>
        <source>An object&apos;s bytes do not decode.</source>
        <translation>Les octets d’un objet ne peuvent pas être décodés.</translation>
    </message>
    <message>
        <source>Another CRL was published under this number before; relying parties do not mind (RFC 9829).</source>
        <translation>Une autre CRL a déjà été publiée sous ce numéro&#xa0;; cela est sans conséquence pour les parties utilisatrices (RFC 9829).</translation>
    </message>
    <message>
        <source>Another manifest was published under this number before: relying parties that know the earlier one keep to it.</source>
        <translation>Un autre manifeste a déjà été publié sous ce numéro&#xa0;: les parties utilisatrices qui connaissent le manifeste antérieur continuent de l’utiliser.</translation>
    </message>
    <message>
        <source>Another validator had no manifest and CRL of this CA that are valid now, not even in its cache.</source>
        <translation>Un autre validateur n’avait de cette CA ni manifeste ni CRL actuellement valides, pas même dans son cache.</translation>
    </message>
    <message>
        <source>Ask the parent CA whether the certificate was revoked, has expired or was not reissued after a key roll.</source>
        <translation>Demandez à la CA parente si le certificat a été révoqué, a expiré ou n’a pas été réémis après un renouvellement de clé.</translation>
    </message>
    <message>
        <source>Ask the parent to certify the resources, or reissue without them.</source>
        <translation>Demandez à la CA parente de certifier les ressources, ou réémettez le certificat sans elles.</translation>
    </message>
    <message>
        <source>Basic constraints are wrong for the kind of certificate.</source>
        <translation>Les contraintes de base sont incorrectes pour ce type de certificat.</translation>
    </message>
    <message>
        <source>Check that the current manifest and CRL can be fetched from outside of your network, and that they are valid.</source>
        <translation>Vérifiez que le manifeste et la CRL actuels peuvent être récupérés depuis l’extérieur de votre réseau et qu’ils sont valides.</translation>
    </message>
    <message>
        <source>Check that the server runs, listens, and is reachable through firewalls from outside of your network.</source>
        <translation>Vérifiez que le serveur fonctionne, qu’il est à l’écoute et qu’il est joignable à travers les pare-feu depuis l’extérieur de votre réseau.</translation>
    </message>
    <message>
        <source>Check that your publication server is reachable by RRDP and by rsync.</source>
        <translation>Vérifiez que votre serveur de publication est joignable par RRDP et par rsync.</translation>
    </message>
    <message>
        <source>Check that your publication server names the right files in its notification.</source>
        <translation>Vérifiez que votre serveur de publication désigne les bons fichiers dans sa notification.</translation>
    </message>
    <message>
        <source>Check the DNS zone, its delegation and DNSSEC for the host&apos;s name.</source>
        <translation>Vérifiez la zone DNS, sa délégation et DNSSEC pour le nom de l’hôte.</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server.</source>
        <translation>Vérifiez la charge et la bande passante du serveur.</translation>
    </message>
    <message>
        <source>Check the rsync daemon&apos;s configuration, connection limit and logs for the module.</source>
        <translation>Vérifiez la configuration du démon rsync, sa limite de connexions et ses journaux pour le module.</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs for the URI.</source>
        <translation>Vérifiez la configuration et les journaux du serveur web pour cet URI.</translation>
    </message>
    <message>
        <source>Check what is served at the URI.</source>
        <translation>Vérifiez ce qui est servi à cet URI.</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing on the way (proxy, CDN, error page) alters it.</source>
        <translation>Vérifiez ce qu’écrit votre serveur de publication et assurez-vous que rien, sur le trajet (proxy, CDN, page d’erreur), ne le modifie.</translation>
    </message>
    <message>
        <source>Check whether deltas were lost or written twice; start a new session if in doubt.</source>
        <translation>Vérifiez si des deltas ont été perdus ou écrits deux fois&#xa0;; en cas de doute, démarrez une nouvelle session.</translation>
    </message>
    <message>
        <source>Check whether your repository can be reached from everywhere: firewalls, routing, the addresses of both families, and DNS.</source>
        <translation>Vérifiez si votre dépôt est joignable de partout&#xa0;: pare-feu, routage, adresses des deux familles et DNS.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s contents for the URI.</source>
        <translation>Vérifiez ce que contient votre serveur de publication pour cet URI.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s list of deltas; clients must fetch the whole snapshot instead.</source>
        <translation>Vérifiez la liste des deltas de votre serveur de publication&#xa0;; les clients doivent récupérer à leur place l’instantané complet.</translation>
    </message>
    <message>
        <source>Choose another handle in your CA software, and write the message anew.</source>
        <translation>Choisissez un autre identifiant (handle) dans votre logiciel de CA et écrivez à nouveau le message.</translation>
    </message>
    <message>
        <source>Correct the public URIs in your server&apos;s configuration, and write the message anew.</source>
        <translation>Corrigez les URI publics dans la configuration de votre serveur et écrivez à nouveau le message.</translation>
    </message>
    <message>
        <source>Decoding what the repository publishes crashed, took too long or took too much memory; nothing of it was used.</source>
        <translation>Le décodage de ce que publie le dépôt s’est interrompu anormalement, a pris trop de temps ou trop de mémoire&#xa0;; rien de son contenu n’a été utilisé.</translation>
    </message>
    <message>
        <source>Do not certify your own or an ancestor&apos;s key.</source>
        <translation>Ne certifiez ni votre propre clé ni celle d’une CA située au-dessus de vous dans la chaîne.</translation>
    </message>
    <message>
        <source>Encode signed objects in DER.</source>
        <translation>Codez les objets signés en DER.</translation>
    </message>
    <message>
        <source>Generate a key as RFC 7935 requires, and have it certified.</source>
        <translation>Générez une clé conforme au RFC 7935 et faites-la certifier.</translation>
    </message>
    <message>
        <source>Generate an ECDSA P-256 key on the router, and have it certified.</source>
        <translation>Générez une clé ECDSA P-256 sur le routeur et faites-la certifier.</translation>
    </message>
    <message>
        <source>Have your CA software reissue the manifest and CRL, and check its scheduler and clock.</source>
        <translation>Faites réémettre le manifeste et la CRL par votre logiciel de CA, puis vérifiez son planificateur et son horloge.</translation>
    </message>
    <message>
        <source>Have your CA software write the message anew, and pass the file on unaltered.</source>
        <translation>Faites écrire à nouveau le message par votre logiciel de CA et transmettez le fichier sans le modifier.</translation>
    </message>
    <message>
        <source>Have your publication server write http://www.ripe.net/rpki/rrdp exactly, in lower case.</source>
        <translation>Faites écrire à votre serveur de publication http://www.ripe.net/rpki/rrdp exactement ainsi, en minuscules.</translation>
    </message>
    <message>
        <source>If the other side refuses it, send the self-signed certificate at the root of your BPKI.</source>
        <translation>Si l’autre partie le refuse, envoyez le certificat autosigné situé à la racine de votre BPKI.</translation>
    </message>
    <message>
        <source>Key usage is wrong for the kind of certificate.</source>
        <translation>L’usage de clé est incorrect pour ce type de certificat.</translation>
    </message>
    <message>
        <source>Leave the list out when nothing is revoked.</source>
        <translation>Omettez la liste lorsque rien n’est révoqué.</translation>
    </message>
    <message>
        <source>List the object on the manifest if it is meant to count; else withdraw it.</source>
        <translation>Inscrivez l’objet au manifeste s’il doit compter&#xa0;; sinon, retirez-le.</translation>
    </message>
    <message>
        <source>List the resources in the trust anchor certificate.</source>
        <translation>Énumérez les ressources dans le certificat de l’ancre de confiance.</translation>
    </message>
    <message>
        <source>Listed objects are absent or do not match: relying parties use none of this CA&apos;s objects.</source>
        <translation>Des objets inscrits au manifeste sont absents ou ne correspondent pas&#xa0;: les parties utilisatrices n’utilisent aucun objet de cette CA.</translation>
    </message>
    <message>
        <source>Never change a delta once it was announced; after a restore or a failed write, start a new session; check that all servers behind one name serve the same files.</source>
        <translation>Ne modifiez jamais un delta une fois annoncé&#xa0;; après une restauration ou un échec d’écriture, démarrez une nouvelle session&#xa0;; vérifiez que tous les serveurs répondant à un même nom servent les mêmes fichiers.</translation>
    </message>
    <message>
        <source>No connection to the publication point could be made.</source>
        <translation>Aucune connexion au point de publication n’a pu être établie.</translation>
    </message>
    <message>
        <source>No trust anchor certificate could be had from any URI of the TAL.</source>
        <translation>Aucun certificat d’ancre de confiance n’a pu être obtenu à partir des URI du TAL.</translation>
    </message>
    <message>
        <source>Nothing, if it was meant: a new file name allows it.</source>
        <translation>Rien à corriger, si cela était voulu&#xa0;: un nouveau nom de fichier le permet.</translation>
    </message>
    <message>
        <source>Nothing, if manifests were issued between two looks; else raise the number by one with every manifest.</source>
        <translation>Rien à corriger, si des manifestes ont été émis entre deux observations&#xa0;; sinon, augmentez le numéro d’une unité à chaque manifeste.</translation>
    </message>
    <message>
        <source>Nothing, if the resources are yours: ask the relying party to look at its constraints on the trust anchor.</source>
        <translation>Rien à corriger, si les ressources sont les vôtres&#xa0;: demandez à la partie utilisatrice d’examiner les contraintes qu’elle applique à l’ancre de confiance.</translation>
    </message>
    <message>
        <source>Nothing: this is about the monitor&apos;s own network.</source>
        <translation>Rien à corriger&#xa0;: cela concerne le réseau propre au moniteur.</translation>
    </message>
    <message>
        <source>Nothing: this is about who looked.</source>
        <translation>Rien à corriger&#xa0;: cela concerne l’auteur de l’observation.</translation>
    </message>
    <message>
        <source>One URI is published more than once in one document.</source>
        <translation>Un même URI est publié plus d’une fois dans un document.</translation>
    </message>
    <message>
        <source>One of our own canary endpoints did not answer.</source>
        <translation>L’un de nos propres points de contrôle (canary) n’a pas répondu.</translation>
    </message>
    <message>
        <source>Publish a globally reachable address for the host.</source>
        <translation>Publiez pour l’hôte une adresse joignable depuis l’ensemble de l’Internet.</translation>
    </message>
    <message>
        <source>Publish each CA certificate once.</source>
        <translation>Publiez chaque certificat de CA une seule fois.</translation>
    </message>
    <message>
        <source>Publish every listed object exactly as listed.</source>
        <translation>Publiez chaque objet inscrit au manifeste exactement tel qu’il y figure.</translation>
    </message>
    <message>
        <source>Publish objects and manifest together, in one step, and check for corruption.</source>
        <translation>Publiez les objets et le manifeste ensemble, en une seule opération, et vérifiez l’absence de corruption.</translation>
    </message>
    <message>
        <source>Publish objects under plain rsync URIs and within the usual sizes.</source>
        <translation>Publiez les objets sous des URI rsync simples et dans les tailles habituelles.</translation>
    </message>
    <message>
        <source>Publish one ASPA for the customer AS, with all of its providers.</source>
        <translation>Publiez un seul ASPA pour l’AS client, avec tous ses fournisseurs.</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL.</source>
        <translation>Publiez la CRL de la CA elle-même.</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest.</source>
        <translation>Publiez la CRL en même temps que le manifeste.</translation>
    </message>
    <message>
        <source>Publish the certificate that belongs to the TAL, or distribute a new TAL.</source>
        <translation>Publiez le certificat qui correspond au TAL, ou diffusez un nouveau TAL.</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in your certificate&apos;s SIA, and check that your publication server is reachable.</source>
        <translation>Publiez le manifeste à l’URI indiqué dans le SIA de votre certificat et vérifiez que votre serveur de publication est joignable.</translation>
    </message>
    <message>
        <source>Publish the next manifest under a new file name, with a low number, and have the certificate name it; or roll the key.</source>
        <translation>Publiez le prochain manifeste sous un nouveau nom de fichier, avec un petit numéro, et faites-le désigner par le certificat&#xa0;; ou renouvelez la clé.</translation>
    </message>
    <message>
        <source>Publish the object under the right file name extension.</source>
        <translation>Publiez l’objet avec la bonne extension de nom de fichier.</translation>
    </message>
    <message>
        <source>Publish the object, or reissue the manifest without it.</source>
        <translation>Publiez l’objet, ou réémettez le manifeste sans lui.</translation>
    </message>
    <message>
        <source>Publish the trust anchor certificate at every URI that the TAL names.</source>
        <translation>Publiez le certificat de l’ancre de confiance à chacun des URI indiqués dans le TAL.</translation>
    </message>
    <message>
        <source>Publish well-formed documents; if yours are, tell the operators of the program that could not read them.</source>
        <translation>Publiez des documents bien formés&#xa0;; si les vôtres le sont, avertissez les exploitants du programme qui n’a pas pu les lire.</translation>
    </message>
    <message>
        <source>Raise the CRL number with every CRL.</source>
        <translation>Augmentez le numéro de CRL à chaque CRL.</translation>
    </message>
    <message>
        <source>Raise the number with every manifest; check that not two instances of the CA sign at the same time.</source>
        <translation>Augmentez le numéro à chaque manifeste&#xa0;; vérifiez que deux instances de la CA ne signent pas en même temps.</translation>
    </message>
    <message>
        <source>Raise the serial with every change of the contents; check that all servers behind one name serve the same files.</source>
        <translation>Augmentez le numéro de série à chaque modification du contenu&#xa0;; vérifiez que tous les serveurs répondant à un même nom servent les mêmes fichiers.</translation>
    </message>
    <message>
        <source>Reissue the ASPA for an AS that the CA holds.</source>
        <translation>Réémettez l’ASPA pour un AS que la CA détient.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with an EE certificate that lists exactly the customer AS.</source>
        <translation>Réémettez l’ASPA avec un certificat EE qui énumère exactement l’AS du client.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with each provider listed once, in ascending order, without the customer&apos;s own AS.</source>
        <translation>Réémettez l’ASPA avec chaque fournisseur une seule fois, en ordre croissant, sans l’AS du client lui-même.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with software that follows the current profile (version 1).</source>
        <translation>Réémettez l’ASPA avec un logiciel qui respecte le profil actuel (version 1).</translation>
    </message>
    <message>
        <source>Reissue the CRL with serial numbers and dates only.</source>
        <translation>Réémettez la CRL avec uniquement des numéros de série et des dates.</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified.</source>
        <translation>Réémettez la CRL avec la clé que la CA parente a certifiée.</translation>
    </message>
    <message>
        <source>Reissue the CRL: version 2, SHA-256 with RSA, authority key identifier and CRL number only.</source>
        <translation>Réémettez la CRL&#xa0;: version 2, SHA-256 avec RSA, et uniquement l’identifiant de clé de l’autorité et le numéro de CRL.</translation>
    </message>
    <message>
        <source>Reissue the ROA for resources that the CA holds.</source>
        <translation>Réémettez le ROA pour des ressources que la CA détient.</translation>
    </message>
    <message>
        <source>Reissue the ROA with an EE certificate that lists exactly its IP addresses.</source>
        <translation>Réémettez le ROA avec un certificat EE qui énumère exactement ses adresses IP.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct prefixes and maximum lengths.</source>
        <translation>Réémettez le ROA avec des préfixes et des longueurs maximales corrects.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct software.</source>
        <translation>Réémettez le ROA avec un logiciel correct.</translation>
    </message>
    <message>
        <source>Reissue the certificate as version 3.</source>
        <translation>Réémettez le certificat en version 3.</translation>
    </message>
    <message>
        <source>Reissue the certificate with AS numbers only.</source>
        <translation>Réémettez le certificat avec uniquement des numéros d’AS.</translation>
    </message>
    <message>
        <source>Reissue the certificate with caRepository and rpkiManifest, or signedObject.</source>
        <translation>Réémettez le certificat avec caRepository et rpkiManifest, ou avec signedObject.</translation>
    </message>
    <message>
        <source>Reissue the certificate with canonical RFC 3779 extensions.</source>
        <translation>Réémettez le certificat avec des extensions du RFC 3779 sous forme canonique.</translation>
    </message>
    <message>
        <source>Reissue the certificate with id-kp-bgpsec-router.</source>
        <translation>Réémettez le certificat avec id-kp-bgpsec-router.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one common name in issuer and subject.</source>
        <translation>Réémettez le certificat avec un seul nom commun dans l’émetteur et dans le sujet.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one rsync URI of the issuer&apos;s CRL.</source>
        <translation>Réémettez le certificat avec un seul URI rsync de la CRL de l’émetteur.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the AS numbers of the router.</source>
        <translation>Réémettez le certificat avec les numéros d’AS du routeur.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the algorithm of RFC 7935.</source>
        <translation>Réémettez le certificat avec l’algorithme du RFC 7935.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the criticality that RFC 6487 requires.</source>
        <translation>Réémettez le certificat avec la criticité exigée par le RFC 6487.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the extensions of RFC 3779.</source>
        <translation>Réémettez le certificat avec les extensions du RFC 3779.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the policy of RFC 6484.</source>
        <translation>Réémettez le certificat avec la politique du RFC 6484.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the right subject key identifier.</source>
        <translation>Réémettez le certificat avec le bon identifiant de clé du sujet.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the rsync URI of the issuer&apos;s certificate.</source>
        <translation>Réémettez le certificat avec l’URI rsync du certificat de l’émetteur.</translation>
    </message>
    <message>
        <source>Reissue the certificate without it.</source>
        <translation>Réémettez le certificat sans cet élément.</translation>
    </message>
    <message>
        <source>Reissue the certificate without the extension.</source>
        <translation>Réémettez le certificat sans cette extension.</translation>
    </message>
    <message>
        <source>Reissue the certificate.</source>
        <translation>Réémettez le certificat.</translation>
    </message>
    <message>
        <source>Reissue the certificate: CA without path length for a CA, none for an EE.</source>
        <translation>Réémettez le certificat&#xa0;: indicateur CA sans longueur de chemin pour une CA, aucune contrainte de base pour un EE.</translation>
    </message>
    <message>
        <source>Reissue the certificate: certificate and CRL signing for a CA, digital signature for an EE.</source>
        <translation>Réémettez le certificat&#xa0;: signature de certificats et de CRL pour une CA, signature numérique pour un EE.</translation>
    </message>
    <message>
        <source>Reissue the checklist for resources that the CA holds.</source>
        <translation>Réémettez la liste de contrôle pour des ressources que la CA détient.</translation>
    </message>
    <message>
        <source>Reissue the checklist with an EE certificate that lists its resources.</source>
        <translation>Réémettez la liste de contrôle avec un certificat EE qui énumère ses ressources.</translation>
    </message>
    <message>
        <source>Reissue the checklist with correct software.</source>
        <translation>Réémettez la liste de contrôle avec un logiciel correct.</translation>
    </message>
    <message>
        <source>Reissue the checklist with each file once, named in letters, digits, dot, underscore and hyphen.</source>
        <translation>Réémettez la liste de contrôle avec chaque fichier une seule fois, nommé à l’aide de lettres, de chiffres, du point, du tiret bas et du trait d’union.</translation>
    </message>
    <message>
        <source>Reissue the checklist without it, and hand it over outside of the repository.</source>
        <translation>Réémettez la liste de contrôle sans celui-ci et remettez-la en dehors du dépôt.</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the manifest URI in the CA&apos;s certificate; check which URI the parent certified.</source>
        <translation>Réémettez le manifeste de sorte que son certificat désigne l’URI de manifeste figurant dans le certificat de la CA&#xa0;; vérifiez quel URI la CA parente a certifié.</translation>
    </message>
    <message>
        <source>Reissue the manifest with an EE certificate that inherits.</source>
        <translation>Réémettez le manifeste avec un certificat EE qui hérite de ses ressources.</translation>
    </message>
    <message>
        <source>Reissue the manifest with correct software.</source>
        <translation>Réémettez le manifeste avec un logiciel correct.</translation>
    </message>
    <message>
        <source>Reissue the manifest with each file listed once, under a legal name.</source>
        <translation>Réémettez le manifeste en y inscrivant chaque fichier une seule fois, sous un nom autorisé.</translation>
    </message>
    <message>
        <source>Reissue the manifest with one CRL on it.</source>
        <translation>Réémettez le manifeste en n’y inscrivant qu’une seule CRL.</translation>
    </message>
    <message>
        <source>Reissue the manifest with the CA&apos;s current CRL on it.</source>
        <translation>Réémettez le manifeste en y inscrivant la CRL actuelle de la CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that it names the CA&apos;s current CRL.</source>
        <translation>Réémettez l’objet de sorte qu’il désigne la CRL actuelle de la CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published; some relying parties refuse it as it is.</source>
        <translation>Réémettez l’objet de sorte que son certificat désigne l’endroit où il est publié&#xa0;; certaines parties utilisatrices le refusent en l’état.</translation>
    </message>
    <message>
        <source>Reissue the object so that its current key is the trust anchor&apos;s own.</source>
        <translation>Réémettez l’objet de sorte que sa clé actuelle soit celle de l’ancre de confiance elle-même.</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate.</source>
        <translation>Réémettez l’objet sous le certificat actuel de la CA.</translation>
    </message>
    <message>
        <source>Reissue the object under the key of the CA that publishes it.</source>
        <translation>Réémettez l’objet sous la clé de la CA qui le publie.</translation>
    </message>
    <message>
        <source>Reissue the object with an EE certificate that inherits.</source>
        <translation>Réémettez l’objet avec un certificat EE qui hérite de ses ressources.</translation>
    </message>
    <message>
        <source>Reissue the object with correct software.</source>
        <translation>Réémettez l’objet avec un logiciel correct.</translation>
    </message>
    <message>
        <source>Reissue the object with the signing-time attribute only.</source>
        <translation>Réémettez l’objet avec le seul attribut signing-time.</translation>
    </message>
    <message>
        <source>Reissue the object with what the keys&apos; trust anchor locators say.</source>
        <translation>Réémettez l’objet avec ce qu’indiquent les localisateurs d’ancre de confiance des clés.</translation>
    </message>
    <message>
        <source>Reissue the object.</source>
        <translation>Réémettez l’objet.</translation>
    </message>
    <message>
        <source>Reissue the object; check that the CA signs with the key that its parent certified.</source>
        <translation>Réémettez l’objet&#xa0;; vérifiez que la CA signe avec la clé que sa CA parente a certifiée.</translation>
    </message>
    <message>
        <source>Reissue the prefix list for an AS that the CA holds.</source>
        <translation>Réémettez la liste de préfixes pour un AS que la CA détient.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with an EE certificate that lists exactly its AS.</source>
        <translation>Réémettez la liste de préfixes avec un certificat EE qui énumère exactement son AS.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with correct software.</source>
        <translation>Réémettez la liste de préfixes avec un logiciel correct.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with each prefix once, in ascending order.</source>
        <translation>Réémettez la liste de préfixes avec chaque préfixe une seule fois, en ordre croissant.</translation>
    </message>
    <message>
        <source>Reissue the record with a vCard that begins with VERSION:4.0 and has FN.</source>
        <translation>Réémettez l’enregistrement avec une vCard qui commence par VERSION:4.0 et contient FN.</translation>
    </message>
    <message>
        <source>Reissue the record with an EE certificate that inherits.</source>
        <translation>Réémettez l’enregistrement avec un certificat EE qui hérite de ses ressources.</translation>
    </message>
    <message>
        <source>Reissue the record with at least one of ADR, TEL and EMAIL.</source>
        <translation>Réémettez l’enregistrement avec au moins une des propriétés ADR, TEL et EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the record with no other properties than VERSION, FN, ORG, ADR, TEL and EMAIL.</source>
        <translation>Réémettez l’enregistrement sans autres propriétés que VERSION, FN, ORG, ADR, TEL et EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the trust anchor certificate, signed with its own key.</source>
        <translation>Réémettez le certificat de l’ancre de confiance, signé avec sa propre clé.</translation>
    </message>
    <message>
        <source>Renew the certificate and reissue what is signed under it.</source>
        <translation>Renouvelez le certificat et réémettez ce qui est signé sous celui-ci.</translation>
    </message>
    <message>
        <source>Renew the identity certificate of your CA software, and exchange the messages anew.</source>
        <translation>Renouvelez le certificat d’identité de votre logiciel de CA et échangez à nouveau les messages.</translation>
    </message>
    <message>
        <source>Renew the web server&apos;s certificate, and serve the whole chain.</source>
        <translation>Renouvelez le certificat du serveur web et servez la chaîne complète.</translation>
    </message>
    <message>
        <source>Roll the CA&apos;s key: the CRLs of the new key count anew.</source>
        <translation>Renouvelez la clé de la CA&#xa0;: la numérotation des CRL de la nouvelle clé recommence.</translation>
    </message>
    <message>
        <source>Seen through another validator, which tells whether the CA is functional, and nothing about its endpoints or whether it is complete.</source>
        <translation>Vu par l’intermédiaire d’un autre validateur, qui indique si la CA est fonctionnelle, mais rien au sujet de ses points d’accès ni de son exhaustivité.</translation>
    </message>
    <message>
        <source>Serve notification, snapshots and deltas from one scheme, host and port.</source>
        <translation>Servez la notification, les instantanés et les deltas à partir d’un même schéma, d’un même hôte et d’un même port.</translation>
    </message>
    <message>
        <source>Shorten the chain of delegations.</source>
        <translation>Raccourcissez la chaîne de délégations.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the CRL.</source>
        <translation>Synchronisez l’horloge de la CA (NTP) et réémettez la CRL.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the manifest.</source>
        <translation>Synchronisez l’horloge de la CA (NTP) et réémettez le manifeste.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue.</source>
        <translation>Synchronisez l’horloge de la CA (NTP) et procédez à une réémission.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each CRL with the time of its issue.</source>
        <translation>Synchronisez l’horloge de la CA (NTP) et émettez chaque CRL avec l’heure de son émission.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each manifest with the time of its issue.</source>
        <translation>Synchronisez l’horloge de la CA (NTP) et émettez chaque manifeste avec l’heure de son émission.</translation>
    </message>
    <message>
        <source>Synchronise the clock (NTP) of your CA software&apos;s host, and write the message anew.</source>
        <translation>Synchronisez l’horloge (NTP) de l’hôte de votre logiciel de CA et écrivez à nouveau le message.</translation>
    </message>
    <message>
        <source>Tell the registry: a CA issues an unreasonable number of certificates.</source>
        <translation>Informez le registre&#xa0;: une CA émet un nombre déraisonnable de certificats.</translation>
    </message>
    <message>
        <source>The ASPA is about a customer AS that its own certificate does not hold.</source>
        <translation>L’ASPA concerne un AS client que son propre certificat ne détient pas.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>Le certificat de l’ASPA contient des adresses IP, hérite de ressources ou ne contient pas de numéros d’AS.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s content does not follow the profile.</source>
        <translation>Le contenu de l’ASPA ne respecte pas le profil.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s providers are not in strictly ascending order, or include the customer, or AS0 beside others.</source>
        <translation>Les fournisseurs de l’ASPA ne sont pas en ordre strictement croissant, ou comprennent le client, ou AS0 à côté d’autres.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message has expired.</source>
        <translation>Le certificat BPKI d’un message de configuration initiale a expiré.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message is not self-signed, so that some software may not take it as a trust anchor.</source>
        <translation>Le certificat BPKI d’un message de configuration initiale n’est pas autosigné, de sorte que certains logiciels peuvent ne pas l’accepter comme ancre de confiance.</translation>
    </message>
    <message>
        <source>The CA has several ASPAs of one customer AS, with different providers: relying parties take them together, and while one changes they see something else.</source>
        <translation>La CA a plusieurs ASPA pour un même AS client, avec des fournisseurs différents&#xa0;: les parties utilisatrices les prennent ensemble et, pendant que l’un d’eux change, elles voient autre chose.</translation>
    </message>
    <message>
        <source>The CA is down for some vantages and not for all.</source>
        <translation>La CA est hors service pour certains points d’observation, mais pas pour tous.</translation>
    </message>
    <message>
        <source>The CRL distribution point is absent, malformed, or in a self-signed certificate.</source>
        <translation>Le point de distribution de la CRL est absent, mal formé ou présent dans un certificat autosigné.</translation>
    </message>
    <message>
        <source>The CRL does not follow the profile.</source>
        <translation>La CRL ne respecte pas le profil.</translation>
    </message>
    <message>
        <source>The CRL has a lower number than an earlier one; relying parties do not mind (RFC 9829).</source>
        <translation>La CRL porte un numéro inférieur à celui d’une CRL antérieure&#xa0;; cela est sans conséquence pour les parties utilisatrices (RFC 9829).</translation>
    </message>
    <message>
        <source>The CRL has an empty list of revoked certificates where it should have none.</source>
        <translation>La CRL contient une liste vide de certificats révoqués alors qu’elle ne devrait en contenir aucune.</translation>
    </message>
    <message>
        <source>The CRL has the largest possible number.</source>
        <translation>La CRL porte le plus grand numéro possible.</translation>
    </message>
    <message>
        <source>The CRL on the manifest is not published.</source>
        <translation>La CRL inscrite au manifeste n’est pas publiée.</translation>
    </message>
    <message>
        <source>The CRL that the manifest&apos;s certificate names is not on the manifest.</source>
        <translation>La CRL que désigne le certificat du manifeste ne figure pas dans le manifeste.</translation>
    </message>
    <message>
        <source>The CRL&apos;s issuer or authority key identifier is not that of the CA.</source>
        <translation>L’émetteur ou l’identifiant de clé de l’autorité de la CRL n’est pas celui de la CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s nextUpdate has passed.</source>
        <translation>La date nextUpdate de la CRL est dépassée.</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify with the CA&apos;s key.</source>
        <translation>La signature de la CRL ne se vérifie pas avec la clé de la CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate is earlier than that of the CRL before, although its number is higher.</source>
        <translation>La date thisUpdate de la CRL est antérieure à celle de la CRL précédente, alors que son numéro est plus élevé.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate lies in the future.</source>
        <translation>La date thisUpdate de la CRL se situe dans le futur.</translation>
    </message>
    <message>
        <source>The Ghostbusters record names no way to contact anyone.</source>
        <translation>L’enregistrement Ghostbusters n’indique aucun moyen de contacter quelqu’un.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s certificate does not inherit its resources.</source>
        <translation>Le certificat de l’enregistrement Ghostbusters n’hérite pas de ses ressources.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard has a property that the profile does not allow.</source>
        <translation>La vCard de l’enregistrement Ghostbusters contient une propriété que le profil n’autorise pas.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard is not of version 4.0 or has no name.</source>
        <translation>La vCard de l’enregistrement Ghostbusters n’est pas en version 4.0 ou n’a pas de nom.</translation>
    </message>
    <message>
        <source>The ROA has a prefix that its own certificate does not hold.</source>
        <translation>Le ROA contient un préfixe que son propre certificat ne détient pas.</translation>
    </message>
    <message>
        <source>The ROA&apos;s certificate holds AS resources, inherits, or lacks IP addresses.</source>
        <translation>Le certificat du ROA contient des ressources AS, hérite de ressources ou ne contient pas d’adresses IP.</translation>
    </message>
    <message>
        <source>The ROA&apos;s content does not follow the profile.</source>
        <translation>Le contenu du ROA ne respecte pas le profil.</translation>
    </message>
    <message>
        <source>The TLS handshake failed or the server&apos;s certificate was not accepted.</source>
        <translation>La négociation TLS a échoué ou le certificat du serveur n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The authority information access is absent or names no rsync URI.</source>
        <translation>L’accès aux informations de l’autorité est absent ou ne désigne aucun URI rsync.</translation>
    </message>
    <message>
        <source>The authority key identifier is absent or is not the issuer&apos;s key identifier.</source>
        <translation>L’identifiant de clé de l’autorité est absent ou n’est pas l’identifiant de clé de l’émetteur.</translation>
    </message>
    <message>
        <source>The certificate claims resources that its issuer does not hold.</source>
        <translation>Le certificat revendique des ressources que son émetteur ne détient pas.</translation>
    </message>
    <message>
        <source>The certificate claims resources that the local constraints do not let this trust anchor speak of.</source>
        <translation>Le certificat revendique des ressources au sujet desquelles les contraintes locales ne permettent pas à cette ancre de confiance de se prononcer.</translation>
    </message>
    <message>
        <source>The certificate has a critical extension that the profile does not know.</source>
        <translation>Le certificat contient une extension critique que le profil ne connaît pas.</translation>
    </message>
    <message>
        <source>The certificate has an extended key usage that its kind must not have.</source>
        <translation>Le certificat comporte un usage étendu de clé que ce type de certificat ne doit pas avoir.</translation>
    </message>
    <message>
        <source>The certificate has an extension that the profile does not allow.</source>
        <translation>Le certificat contient une extension que le profil n’autorise pas.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Le certificat a expiré.</translation>
    </message>
    <message>
        <source>The certificate has the same extension twice.</source>
        <translation>Le certificat contient deux fois la même extension.</translation>
    </message>
    <message>
        <source>The certificate holds its resources in the extensions of RFC 8360, which relying parties do not process.</source>
        <translation>Le certificat porte ses ressources dans les extensions du RFC 8360, que les parties utilisatrices ne traitent pas.</translation>
    </message>
    <message>
        <source>The certificate holds no resources, or they are not in canonical form.</source>
        <translation>Le certificat ne contient pas de ressources, ou celles-ci ne sont pas sous forme canonique.</translation>
    </message>
    <message>
        <source>The certificate is not of X.509 version 3.</source>
        <translation>Le certificat n’est pas un certificat X.509 version 3.</translation>
    </message>
    <message>
        <source>The certificate is not signed by the algorithm sha256WithRSAEncryption.</source>
        <translation>Le certificat n’est pas signé avec l’algorithme sha256WithRSAEncryption.</translation>
    </message>
    <message>
        <source>The certificate is on its issuer&apos;s CRL.</source>
        <translation>Le certificat figure dans la CRL de son émetteur.</translation>
    </message>
    <message>
        <source>The certificate points to another CRL than the manifest&apos;s.</source>
        <translation>Le certificat pointe vers une autre CRL que celle du manifeste.</translation>
    </message>
    <message>
        <source>The certificate policy is absent or is not the one for IP addresses and AS numbers.</source>
        <translation>La politique de certification est absente ou n’est pas celle prévue pour les adresses IP et les numéros d’AS.</translation>
    </message>
    <message>
        <source>The certificate&apos;s public key is not RSA with 2048 bits and exponent 65537.</source>
        <translation>La clé publique du certificat n’est pas une clé RSA de 2048 bits avec l’exposant 65537.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not verify with the issuer&apos;s key.</source>
        <translation>La signature du certificat ne se vérifie pas avec la clé de l’émetteur.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity ends before it begins.</source>
        <translation>La validité du certificat prend fin avant de commencer.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity has not begun.</source>
        <translation>La validité du certificat n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>The chain of CA certificates is longer than the limit.</source>
        <translation>La chaîne de certificats de CA est plus longue que la limite.</translation>
    </message>
    <message>
        <source>The content type is not what the file&apos;s name says.</source>
        <translation>Le type de contenu n’est pas celui qu’indique le nom du fichier.</translation>
    </message>
    <message>
        <source>The current key in the trust anchor key object is not the key of the trust anchor that issued it.</source>
        <translation>La clé actuelle de l’objet de clés d’ancre de confiance n’est pas la clé de l’ancre de confiance qui l’a émis.</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial.</source>
        <translation>Les deltas énumérés par la notification ne sont pas contigus ou ne se terminent pas à son numéro de série.</translation>
    </message>
    <message>
        <source>The host&apos;s name resolves to addresses that are not for the public Internet.</source>
        <translation>Le nom de l’hôte se résout en adresses qui ne sont pas destinées à l’Internet public.</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is not the subject name of the CA.</source>
        <translation>Le nom de l’émetteur n’est pas le nom de sujet de la CA.</translation>
    </message>
    <message>
        <source>The manifest has a lower number than an earlier one: relying parties that know the earlier one keep to it.</source>
        <translation>Le manifeste porte un numéro inférieur à celui d’un manifeste antérieur&#xa0;: les parties utilisatrices qui connaissent ce dernier continuent de l’utiliser.</translation>
    </message>
    <message>
        <source>The manifest has a new file name, and its number started anew.</source>
        <translation>Le manifeste porte un nouveau nom de fichier et sa numérotation a recommencé.</translation>
    </message>
    <message>
        <source>The manifest has the largest possible number, so that no other can follow it under this file name.</source>
        <translation>Le manifeste porte le plus grand numéro possible, de sorte qu’aucun autre ne peut lui succéder sous ce nom de fichier.</translation>
    </message>
    <message>
        <source>The manifest lists a CRL that is not the CA&apos;s own current one.</source>
        <translation>Le manifeste énumère une CRL qui n’est pas la CRL actuelle de la CA elle-même.</translation>
    </message>
    <message>
        <source>The manifest lists a signed checklist, which must not be published in a repository.</source>
        <translation>Le manifeste énumère une liste de contrôle signée, laquelle ne doit pas être publiée dans un dépôt.</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice.</source>
        <translation>Le manifeste énumère un nom de fichier non autorisé, ou deux fois le même nom.</translation>
    </message>
    <message>
        <source>The manifest named by the CA certificate is not published.</source>
        <translation>Le manifeste désigné par le certificat de la CA n’est pas publié.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate does not inherit its resources.</source>
        <translation>Le certificat du manifeste n’hérite pas de ses ressources.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate names another location than the CA&apos;s certificate does: relying parties take that for a failed fetch.</source>
        <translation>Le certificat du manifeste désigne un autre emplacement que le certificat de la CA&#xa0;: les parties utilisatrices considèrent cela comme un échec de récupération.</translation>
    </message>
    <message>
        <source>The manifest&apos;s content does not follow the profile.</source>
        <translation>Le contenu du manifeste ne respecte pas le profil.</translation>
    </message>
    <message>
        <source>The manifest&apos;s nextUpdate has passed.</source>
        <translation>La date nextUpdate du manifeste est dépassée.</translation>
    </message>
    <message>
        <source>The manifest&apos;s number is more than one above that of the manifest seen before.</source>
        <translation>Le numéro du manifeste dépasse de plus d’une unité celui du manifeste vu auparavant.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate is not later than that of the manifest before: relying parties that know the earlier one keep to it.</source>
        <translation>La date thisUpdate du manifeste n’est pas postérieure à celle du manifeste précédent&#xa0;: les parties utilisatrices qui connaissent ce dernier continuent de l’utiliser.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate lies in the future.</source>
        <translation>La date thisUpdate du manifeste se situe dans le futur.</translation>
    </message>
    <message>
        <source>The message digest is not the SHA-256 of the content.</source>
        <translation>Le condensat du message n’est pas le SHA-256 du contenu.</translation>
    </message>
    <message>
        <source>The name of the publication point&apos;s host does not resolve.</source>
        <translation>La résolution du nom de l’hôte du point de publication échoue.</translation>
    </message>
    <message>
        <source>The object does not follow the template for signed objects.</source>
        <translation>L’objet ne respecte pas le modèle des objets signés.</translation>
    </message>
    <message>
        <source>The object is encoded in BER where DER is required.</source>
        <translation>L’objet est codé en BER alors que DER est exigé.</translation>
    </message>
    <message>
        <source>The object&apos;s signature does not verify with the key of its certificate.</source>
        <translation>La signature de l’objet ne se vérifie pas avec la clé de son certificat.</translation>
    </message>
    <message>
        <source>The parent publishes no certificate for this CA.</source>
        <translation>La CA parente ne publie aucun certificat pour cette CA.</translation>
    </message>
    <message>
        <source>The publication point did not answer in time.</source>
        <translation>Le point de publication n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The publication point sent more than any sound repository holds.</source>
        <translation>Le point de publication a envoyé plus que ce que contient tout dépôt raisonnable.</translation>
    </message>
    <message>
        <source>The repository of the CA&apos;s publication point could not be fetched.</source>
        <translation>Le dépôt du point de publication de la CA n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>The router certificate has a subject information access.</source>
        <translation>Le certificat de routeur comporte un accès aux informations du sujet.</translation>
    </message>
    <message>
        <source>The router certificate holds IP addresses.</source>
        <translation>Le certificat de routeur contient des adresses IP.</translation>
    </message>
    <message>
        <source>The router certificate lacks the extended key usage of BGPsec routers.</source>
        <translation>Il manque au certificat de routeur l’usage étendu de clé des routeurs BGPsec.</translation>
    </message>
    <message>
        <source>The router certificate lists no AS numbers, or inherits them.</source>
        <translation>Le certificat de routeur n’énumère pas de numéros d’AS, ou en hérite.</translation>
    </message>
    <message>
        <source>The router certificate&apos;s public key is not a point of the curve P-256.</source>
        <translation>La clé publique du certificat de routeur n’est pas un point de la courbe P-256.</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder.</source>
        <translation>Le démon rsync n’a pas fourni le dossier.</translation>
    </message>
    <message>
        <source>The same CA was met before in this tree and is judged only once.</source>
        <translation>Cette même CA a déjà été rencontrée dans cette arborescence et n’est évaluée qu’une fois.</translation>
    </message>
    <message>
        <source>The serial of the notification went backwards within one session.</source>
        <translation>Le numéro de série de la notification a reculé au sein d’une même session.</translation>
    </message>
    <message>
        <source>The signed checklist has a file name that is not portable, or lists a file twice.</source>
        <translation>La liste de contrôle signée contient un nom de fichier non portable, ou énumère deux fois un fichier.</translation>
    </message>
    <message>
        <source>The signed checklist is signed with resources that its own certificate does not hold.</source>
        <translation>La liste de contrôle signée est signée avec des ressources que son propre certificat ne détient pas.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate has a subject information access, although checklists are not published in repositories.</source>
        <translation>Le certificat de la liste de contrôle signée comporte un accès aux informations du sujet, alors que les listes de contrôle ne sont pas publiées dans des dépôts.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate lacks resources or inherits them.</source>
        <translation>Le certificat de la liste de contrôle signée ne contient pas de ressources ou en hérite.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s content does not follow the profile.</source>
        <translation>Le contenu de la liste de contrôle signée ne respecte pas le profil.</translation>
    </message>
    <message>
        <source>The signed prefix list is about an AS that its own certificate does not hold.</source>
        <translation>La liste de préfixes signée concerne un AS que son propre certificat ne détient pas.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>Le certificat de la liste de préfixes signée contient des adresses IP, hérite de ressources ou ne contient pas de numéros d’AS.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s content does not follow the profile.</source>
        <translation>Le contenu de la liste de préfixes signée ne respecte pas le profil.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s prefixes are not in ascending order, or one is given twice.</source>
        <translation>Les préfixes de la liste de préfixes signée ne sont pas en ordre croissant, ou l’un d’eux y figure deux fois.</translation>
    </message>
    <message>
        <source>The signedObject location in the object&apos;s certificate is not where the object is published.</source>
        <translation>L’emplacement signedObject indiqué dans le certificat de l’objet n’est pas celui où l’objet est publié.</translation>
    </message>
    <message>
        <source>The signing-time attribute is absent, or binary-signing-time is used.</source>
        <translation>L’attribut signing-time est absent, ou binary-signing-time est utilisé.</translation>
    </message>
    <message>
        <source>The subject information access lacks what its kind of certificate must name, or is malformed.</source>
        <translation>L’accès aux informations du sujet ne contient pas ce que ce type de certificat doit désigner, ou est mal formé.</translation>
    </message>
    <message>
        <source>The subject key identifier is absent or is not the SHA-1 of the public key.</source>
        <translation>L’identifiant de clé du sujet est absent ou n’est pas le SHA-1 de la clé publique.</translation>
    </message>
    <message>
        <source>The tree holds more CAs than the limit; the rest was not judged.</source>
        <translation>L’arborescence contient plus de CA que la limite&#xa0;; les autres n’ont pas été évaluées.</translation>
    </message>
    <message>
        <source>The trust anchor certificate inherits resources, although it has no issuer.</source>
        <translation>Le certificat de l’ancre de confiance hérite de ressources, alors qu’il n’a pas d’émetteur.</translation>
    </message>
    <message>
        <source>The trust anchor certificate is not self-signed.</source>
        <translation>Le certificat de l’ancre de confiance n’est pas autosigné.</translation>
    </message>
    <message>
        <source>The trust anchor certificate&apos;s public key is not the one in the TAL.</source>
        <translation>La clé publique du certificat de l’ancre de confiance n’est pas celle du TAL.</translation>
    </message>
    <message>
        <source>The trust anchor key object names a key without usable URIs, or one that is not RSA with 2048 bits.</source>
        <translation>L’objet de clés d’ancre de confiance désigne une clé sans URI utilisables, ou une clé qui n’est pas RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s certificate does not inherit its resources.</source>
        <translation>Le certificat de l’objet de clés d’ancre de confiance n’hérite pas de ses ressources.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s content does not follow the profile.</source>
        <translation>Le contenu de l’objet de clés d’ancre de confiance ne respecte pas le profil.</translation>
    </message>
    <message>
        <source>The trust anchor locator does not follow its format.</source>
        <translation>Le localisateur d’ancre de confiance ne respecte pas son format.</translation>
    </message>
    <message>
        <source>The validity of the BPKI certificate of a setup message has not begun.</source>
        <translation>La validité du certificat BPKI d’un message de configuration initiale n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>The web server did not give the file.</source>
        <translation>Le serveur web n’a pas fourni le fichier.</translation>
    </message>
    <message>
        <source>Update your CA software; most others read the message as it is.</source>
        <translation>Mettez à jour votre logiciel de CA&#xa0;; la plupart des autres lisent le message tel quel.</translation>
    </message>
    <message>
        <source>Use PrintableString in issuer and subject names.</source>
        <translation>Utilisez PrintableString dans les noms de l’émetteur et du sujet.</translation>
    </message>
    <message>
        <source>What a setup message carries as its BPKI certificate is no X.509 certificate.</source>
        <translation>Ce qu’un message de configuration initiale contient comme certificat BPKI n’est pas un certificat X.509.</translation>
    </message>
    <message>
        <source>Withdraw the checklist, and hand it over to whom it is for.</source>
        <translation>Retirez la liste de contrôle et remettez-la à son destinataire.</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it under a new certificate.</source>
        <translation>Retirez l’objet, ou réémettez-le sous un nouveau certificat.</translation>
    </message>
    <message>
        <source>Withdraw the object.</source>
        <translation>Retirez l’objet.</translation>
    </message>
    <message>
        <source>Withdraw whichever of the two ROAs is not meant.</source>
        <translation>Retirez celui des deux ROA qui n’est pas voulu.</translation>
    </message>
    <message>
        <source>Write snapshot and delta files before the notification, and never change them; check caches and CDN for stale copies.</source>
        <translation>Écrivez les fichiers d’instantané et de delta avant la notification et ne les modifiez jamais&#xa0;; vérifiez que les caches et le CDN ne contiennent pas de copies périmées.</translation>
    </message>
    <message>
        <source>Write the TAL as URIs, an empty line, and the base64 of the trust anchor&apos;s public key.</source>
        <translation>Écrivez le TAL sous la forme d’URI, d’une ligne vide et de la clé publique de l’ancre de confiance en base64.</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
</TS>
