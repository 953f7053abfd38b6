# %% [markdown] lang="fr" card="what_crm_is" kind="definition"
# Le CRM est-il un logiciel ? Dites en une phrase ce qu'il est.
#
# C'est le processus par lequel toute une entreprise apprend à connaître ses clients et s'en sert pour mieux les servir ; le logiciel le facilite.
#
# → Cinq définitions, une seule idée

# %% [markdown] lang="en" card="what_crm_is" kind="definition"
# Is CRM a piece of software? Say in one sentence what it is.
#
# It is the process by which a whole firm learns to know its customers and uses it to serve them better; software makes it easier.
#
# → Five definitions, a single idea

# %% [markdown] lang="fr" card="five_steps" kind="method"
# Quelles sont les cinq étapes du processus, dans l'ordre du cours ?
#
# Identifier, segmenter, adapter, échanger, évaluer. La cinquième enrichit la base, et ramène à la première.
#
# → Le processus tient en cinq étapes, et la cinquième ramène à la première

# %% [markdown] lang="en" card="five_steps" kind="method"
# What are the five steps of the process, in the course's order?
#
# Identify, segment, adapt, exchange, evaluate. The fifth enriches the database and leads back to the first.
#
# → The process is five steps, and the fifth leads back to the first

# %% [markdown] lang="fr" card="idic" kind="definition"
# Que veut dire IDIC, et quelle étape du cours n'y a pas de lettre ?
#
# *Identify, Differentiate, Interact, Customize* (Peppers et Rogers). L'évaluation n'y a pas de lettre.
#
# → Le processus tient en cinq étapes, et la cinquième ramène à la première

# %% [markdown] lang="en" card="idic" kind="definition"
# What does IDIC stand for, and which step of the course has no letter in it?
#
# *Identify, Differentiate, Interact, Customize* (Peppers and Rogers). Evaluation has no letter in it.
#
# → The process is five steps, and the fifth leads back to the first

# %% [markdown] lang="fr" card="mass_customisation" kind="definition"
# Qu'est-ce qui distingue la personnalisation de masse de la personnalisation ?
#
# La première fabrique en série des modules que chacun assemble ; la seconde part d'un client que l'on connaît, et assemble pour lui.
#
# → Cinq définitions, une seule idée

# %% [markdown] lang="en" card="mass_customisation" kind="definition"
# What sets mass customisation apart from personalisation?
#
# The first makes modules in series, which each customer assembles; the second starts from a customer one knows, and assembles for that customer.
#
# → Five definitions, a single idea

# %% [markdown] lang="fr" card="back_office" kind="definition"
# La facturation se trompe, le comptoir s'excuse. De quel bureau vient la faute, et lequel la paie ?
#
# Du back-office, que le client ne voit pas ; le front-office la paie, parce que c'est lui que le client voit.
#
# → Une faute commise derrière se paie devant

# %% [markdown] lang="en" card="back_office" kind="definition"
# Invoicing makes a mistake, the counter apologises. Which office made it, and which one pays?
#
# The back office, which the customer does not see; the front office pays, because it is the one the customer sees.
#
# → A mistake made behind is paid for in front

# %% [markdown] lang="fr" card="contacts_and_channels" kind="denominator"
# Un client a pris contact cinq fois, toujours par téléphone. Combien de canaux, et qu'aurait-on compté de travers ?
#
# Un seul. Compter les contacts au lieu des canaux *différents* en aurait donné cinq.
#
# → Trois appels ne font pas trois canaux

# %% [markdown] lang="en" card="contacts_and_channels" kind="denominator"
# A customer made contact five times, always by telephone. How many channels, and what would have been miscounted?
#
# One. Counting contacts in place of *different* channels would have given five.
#
# → Three calls are not three channels

# %% [markdown] lang="fr" card="four_sorts" kind="method"
# « Que faut-il faire aujourd'hui ? », « d'où viennent nos ventes ? », « que sait-on de lui, tous canaux réunis ? » : quelles sortes de CRM répondent ?
#
# L'opérationnel, l'analytique, le collaboratif. La quatrième sorte, géographique, demande où sont les clients.
#
# → Quatre sortes de CRM, quatre questions à la même base

# %% [markdown] lang="en" card="four_sorts" kind="method"
# “What must be done today?”, “where do our sales come from?”, “what do we know of this customer, over all channels?”: which sorts of CRM answer?
#
# The operational, the analytical, the collaborative. The fourth sort, geographical, asks where the customers are.
#
# → Four sorts of CRM, four questions to the same database

# %% [markdown] lang="fr" card="mean_of_the_solved" kind="error"
# « Nous réglons les réclamations en 10 jours en moyenne. » Qui manque dans cette moyenne ?
#
# Celles que personne n'a réglées : elles n'ont pas de durée, et ce sont les pires. Dites leur nombre à côté de la moyenne.
#
# → Un client juge l'entreprise à chaque contact, surtout aux pires

# %% [markdown] lang="en" card="mean_of_the_solved" kind="error"
# “We settle complaints in 10 days on average.” Who is missing from that mean?
#
# Those that nobody settled: they have no duration, and they are the worst. State their number beside the mean.
#
# → A customer judges the firm at every contact, and most of all at the worst

# %% [markdown] lang="fr" card="three_trades" kind="definition"
# Prospecter, développer, fidéliser : envers qui chacun des trois ?
#
# Envers ceux qui n'ont rien acheté ; ceux qui achètent un peu ; ceux qui achètent.
#
# → Prospecter, développer, fidéliser : trois métiers pour une force de vente

# %% [markdown] lang="en" card="three_trades" kind="definition"
# Prospecting, developing, retaining: towards whom is each of the three?
#
# Towards those who bought nothing; those who buy a little; those who buy.
#
# → Prospecting, developing, retaining: three trades for one sales force

# %% [markdown] lang="fr" card="inter_type" kind="definition"
# Un client arrose par gravité au lieu d'acheter une pompe. Quelle concurrence est-ce, et pourquoi échappe-t-elle au regard ?
#
# La concurrence inter-type : le même besoin satisfait autrement. Aucun rival connu ne gagne la commande, donc personne ne la voit partir.
#
# → Prospecter, développer, fidéliser : trois métiers pour une force de vente

# %% [markdown] lang="en" card="inter_type" kind="definition"
# A customer waters by gravity instead of buying a pump. Which competition is it, and why is it overlooked?
#
# Inter-type competition: the same need met in another way. No known rival wins the order, so nobody sees it go.
#
# → Prospecting, developing, retaining: three trades for one sales force

# %% [markdown] lang="fr" card="suspect_prospect" kind="definition"
# Qu'est-ce qui fait d'un suspect un prospect ?
#
# La qualification : son profil et sa solvabilité ont été vérifiés. Il n'a encore rien acheté.
#
# → De suspect à partenaire : une échelle qui se mesure

# %% [markdown] lang="en" card="suspect_prospect" kind="definition"
# What turns a suspect into a prospect?
#
# Qualification: the profile and the solvency were checked. Nothing has been bought yet.
#
# → From suspect to partner: a ladder that can be measured

# %% [markdown] lang="fr" card="step_rate" kind="denominator"
# Un taux de passage de l'échelle se rapporte à quel effectif ?
#
# À l'échelon d'avant, à ceux qui pouvaient monter. Rapporté au départ, il ne peut que descendre et ne dit pas où agir.
#
# → De suspect à partenaire : une échelle qui se mesure

# %% [markdown] lang="en" card="step_rate" kind="denominator"
# A step rate of the ladder is a share of which number of people?
#
# Of the rung before, those who could climb. As a share of the start it can only fall, and does not say where to act.
#
# → From suspect to partner: a ladder that can be measured

# %% [markdown] lang="fr" card="point_at_the_narrow" kind="method"
# À coût égal, à quel passage un point de pourcentage de plus donne-t-il le plus de monde au bout ?
#
# Au plus étroit : le nombre final est un produit, et un point y multiplie davantage. Mais un point n'y coûte pas forcément le même prix, ni le même effort.
#
# → À vous de chercher le point qui rapporte

# %% [markdown] lang="en" card="point_at_the_narrow" kind="method"
# At equal cost, at which step does one more percentage point bring most people to the end?
#
# At the narrowest: the final number is a product, and a point multiplies more there. But a point need not cost the same money or effort there.
#
# → Look for the point that pays

# %% [markdown] lang="fr" card="loyal_in_orders" kind="error"
# « Il a commandé deux fois : il est fidèle. » Que ne dit pas un carnet de commandes ?
#
# L'attachement. Revenir est un comportement, être attaché une attitude : on peut revenir faute de mieux.
#
# → Sur une vraie base, l'échelle perd trois barreaux

# %% [markdown] lang="en" card="loyal_in_orders" kind="error"
# “They ordered twice: they are loyal.” What does an order book not say?
#
# Attachment. Coming back is behaviour, being attached an attitude: one may come back for want of better.
#
# → On a real database, the ladder loses three rungs

# %% [markdown] lang="fr" card="duplicate_records" kind="error"
# Trois fiches, un seul client : quelles deux erreurs de sens contraire cela met-il dans le nombre de clients revenus ?
#
# On compte deux fois celui qui revient sous deux fiches, et pas du tout celui qui a une commande sous chacune.
#
# → Une base ment quand personne ne la tient

# %% [markdown] lang="en" card="duplicate_records" kind="error"
# Three records, one customer: which two opposite errors does that put into the number of customers who came back?
#
# Whoever comes back under two records is counted twice, and whoever has one order under each is not counted at all.
#
# → A database lies when nobody keeps it

# %% [markdown] lang="fr" card="same_phone" kind="error"
# Deux fiches ont le même téléphone. Pourquoi ne pas les réunir d'office ?
#
# Une famille ou un standard partagent une ligne. Il faut un second signe, le nom par exemple.
#
# → Une base ment quand personne ne la tient

# %% [markdown] lang="en" card="same_phone" kind="error"
# Two records have the same telephone. Why not join them at once?
#
# A family or a switchboard share a line. A second sign is needed, the name for instance.
#
# → A database lies when nobody keeps it

# %% [markdown] lang="fr" card="join_loses" kind="error"
# Une jointure avec la table des clients fait baisser le total des ventes. Où est passé l'argent ?
#
# Dans les ventes sans client, celles du comptoir : la jointure les perd sans un mot. Comparez toujours le total avant et après.
#
# → Une base ment quand personne ne la tient

# %% [markdown] lang="en" card="join_loses" kind="error"
# A join with the customers' table lowers total sales. Where did the money go?
#
# Into sales without a customer, those at the counter: the join loses them without a word. Always compare the total before and after.
#
# → A database lies when nobody keeps it
