<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>cellgap</name>
        <message>
            <source>the discharge gives %1 mAh/g, more than the %2 mAh/g of the charge before</source>
            <translation>die Entladung gibt %1 mAh/g, mehr als die %2 mAh/g der Ladung davor</translation>
        </message>
        <message>
            <source>the heading names no column of capacity per mass</source>
            <translation>die Kopfzeile nennt keine Spalte mit Kapazität je Masse</translation>
        </message>
        <message>
            <source>the heading names no column of potential</source>
            <translation>die Kopfzeile nennt keine Spalte mit Potential</translation>
        </message>
        <message>
            <source>the heading names several columns of capacity per mass</source>
            <translation>die Kopfzeile nennt mehrere Spalten mit Kapazität je Masse</translation>
        </message>
        <message>
            <source>the heading names several columns of potential</source>
            <translation>die Kopfzeile nennt mehrere Spalten mit Potential</translation>
        </message>
        <message>
            <source>keep one half of a cycle, and the potential of one electrode against the metal</source>
            <translation>eine Hälfte eines Zyklus behalten, und das Potential einer Elektrode gegen das Metall</translation>
        </message>
        <message>
            <source>give one half of a cycle, its capacity without a sign and counted from 0 up</source>
            <translation>eine Hälfte eines Zyklus angeben, die Kapazität ohne Vorzeichen und ab 0 aufwärts gezählt</translation>
        </message>
        <message>
            <source>the file is UTF-16</source>
            <translation>die Datei ist in UTF-16</translation>
        </message>
        <message>
            <source>save it as CSV in UTF-8</source>
            <translation>als CSV in UTF-8 speichern</translation>
        </message>
        <message>
            <source>the potential goes up and down by more than a measurement&apos;s noise</source>
            <translation>das Potential geht um mehr als das Rauschen einer Messung auf und ab</translation>
        </message>
        <message>
            <source>give one half of a cycle, smoothed where it has to be</source>
            <translation>eine Hälfte eines Zyklus angeben, geglättet, wo es sein muss</translation>
        </message>
        <message>
            <source>a potential of %1 V is none of an electrode</source>
            <translation>ein Potential von %1 V hat keine Elektrode</translation>
        </message>
        <message>
            <source>give volts against the metal of the ion</source>
            <translation>Volt gegen das Metall des Ions angeben</translation>
        </message>
        <message>
            <source>the design&apos;s own half cell goes with the former material</source>
            <translation>die eigene Halbzelle des Entwurfs geht mit dem bisherigen Material</translation>
        </message>
        <message>
            <source>give %1 after the material</source>
            <translation>%1 nach dem Material angeben</translation>
        </message>
        <message>
            <source>of &apos;%1&apos; only capacity, efficiency and mean voltage count</source>
            <translation>von &apos;%1&apos; zählen nur Kapazität, Wirkungsgrad und mittlere Spannung</translation>
        </message>
        <message>
            <source>choose electrical.voltage_rule: half_cells, and cut-offs; an insertion negative needs a curve too</source>
            <translation>electrical.voltage_rule: half_cells und Grenzen wählen; auch eine Einlagerungs-Negative braucht eine Kurve</translation>
        </message>
        <message>
            <source>Ions, separator</source>
            <translation>Ionen, Separator</translation>
        </message>
        <message>
            <source>What the resistance of a cell in its discharge is made up of, in mΩ.</source>
            <translation>Woraus der Widerstand einer Zelle beim Entladen besteht, in mΩ.</translation>
        </message>
        <message>
            <source>Ions, positive</source>
            <translation>Ionen, positiv</translation>
        </message>
        <message>
            <source>Interface, positive</source>
            <translation>Grenzfläche, positiv</translation>
        </message>
        <message>
            <source>Ions, negative</source>
            <translation>Ionen, negativ</translation>
        </message>
        <message>
            <source>Interface, negative</source>
            <translation>Grenzfläche, negativ</translation>
        </message>
        <message>
            <source>Coating, separator</source>
            <translation>Beschichtung, Separator</translation>
        </message>
        <message>
            <source>Interface, separator</source>
            <translation>Grenzfläche, Separator</translation>
        </message>
        <message>
            <source>Layers of the pair</source>
            <translation>Schichten des Paars</translation>
        </message>
        <message>
            <source>Foils, terminals</source>
            <translation>Folien, Anschlüsse</translation>
        </message>
        <message>
            <source>Voltage of the cells over capacity or state of charge, at rest and in discharges, or their differential capacity.</source>
            <translation>Spannung der Zellen über der Kapazität oder dem Ladezustand, in Ruhe und beim Entladen, oder ihre differentielle Kapazität.</translation>
        </message>
        <message>
            <source>no active material</source>
            <translation>kein Aktivmaterial</translation>
        </message>
        <message>
            <source>Heat of the losses</source>
            <translation>Wärme der Verluste</translation>
        </message>
        <message>
            <source>Of one cell while its energy is delivered: I (V_oc − V). The heat of the reaction, which comes and goes with the state of charge, is not in it.</source>
            <translation>Einer Zelle, während sie ihre Energie abgibt: I (V_oc − V). Die Wärme der Reaktion, die mit dem Ladezustand kommt und geht, ist nicht darin.</translation>
        </message>
        <message>
            <source>Heat of the losses per volume</source>
            <translation>Wärme der Verluste je Volumen</translation>
        </message>
        <message>
            <source>What cooling must take out of each litre of cell at the discharge rate.</source>
            <translation>Was die Kühlung bei der Entladerate aus jedem Liter Zelle abführen muss.</translation>
        </message>
        <message>
            <source>correct the curve</source>
            <translation>die Kurve berichtigen</translation>
        </message>
        <message>
            <source>fewer than two points of different capacity</source>
            <translation>weniger als zwei Punkte verschiedener Kapazität</translation>
        </message>
        <message>
            <source>give the whole curve</source>
            <translation>die ganze Kurve angeben</translation>
        </message>
        <message>
            <source>the file holds no curve</source>
            <translation>die Datei enthält keine Kurve</translation>
        </message>
        <message>
            <source>write a heading &apos;capacity (mAh/g);potential (V)&apos; and lines below it</source>
            <translation>eine Kopfzeile &apos;capacity (mAh/g);potential (V)&apos; und darunter Zeilen schreiben</translation>
        </message>
        <message>
            <source>write units into it, as in &apos;capacity (mAh/g);potential (V)&apos;; capacity is per mass of active material</source>
            <translation>Einheiten hineinschreiben, wie in &apos;capacity (mAh/g);potential (V)&apos;; die Kapazität gilt je Masse Aktivmaterial</translation>
        </message>
        <message>
            <source>no capacity and potential</source>
            <translation>keine Kapazität und kein Potential</translation>
        </message>
        <message>
            <source>give a number in either column, without a sign between the thousands</source>
            <translation>in beiden Spalten eine Zahl angeben, ohne Zeichen zwischen den Tausendern</translation>
        </message>
        <message>
            <source>the capacity falls</source>
            <translation>die Kapazität nimmt ab</translation>
        </message>
        <message>
            <source>name a file, or give [capacity in mAh/g, potential in V] from 0 on</source>
            <translation>eine Datei nennen oder [Kapazität in mAh/g, Potential in V] ab 0 angeben</translation>
        </message>
        <message>
            <source>no curve of a half cell</source>
            <translation>keine Kurve einer Halbzelle</translation>
        </message>
        <message>
            <source>%1: the potential of this electrode goes the other way</source>
            <translation>%1: das Potential dieser Elektrode verläuft andersherum</translation>
        </message>
        <message>
            <source>a charge of the cell raises that of its positive and lowers that of its negative; a discharge does the opposite</source>
            <translation>eine Ladung der Zelle hebt das ihrer positiven und senkt das ihrer negativen Elektrode; eine Entladung umgekehrt</translation>
        </message>
        <message>
            <source>the capacity of a curve does not rise from 0 on</source>
            <translation>die Kapazität einer Kurve nimmt nicht ab 0 zu</translation>
        </message>
        <message>
            <source>names of curves are relative to the file that names them</source>
            <translation>Namen von Kurven gelten ab der Datei, die sie nennt</translation>
        </message>
        <message>
            <source>the cut-offs do not count: of the %1 no half cell is known, and voltage and capacity are those of the averages</source>
            <translation>die Abschaltspannungen zählen nicht: von der %1 ist keine Halbzelle bekannt, und Spannung und Kapazität sind die der Mittelwerte</translation>
        </message>
        <message>
            <source>choose a material with a half cell, or give what the cell retains with formation.retained_fraction</source>
            <translation>ein Material mit Halbzelle wählen, oder mit formation.retained_fraction angeben, was die Zelle behält</translation>
        </message>
        <message>
            <source>Resistance of the cell</source>
            <translation>Widerstand der Zelle</translation>
        </message>
        <message>
            <source>Of the whole cell in a pulse, as a tester reads it at its terminals: the pulse&apos;s area-specific resistance over the facing area, of all pairs in series.</source>
            <translation>Der ganzen Zelle in einem Puls, wie ein Prüfgerät ihn an den Ableitern misst: der flächenbezogene Widerstand des Pulses über der gegenüberliegenden Fläche, aller Paare in Reihe.</translation>
        </message>
        <message>
            <source>Energy efficiency of a cycle</source>
            <translation>Energiewirkungsgrad eines Zyklus</translation>
        </message>
        <message>
            <source>Energy of a discharge at the rate over that of a charge at the same rate, by the drop at the resistance alone: V/(2 V_oc − V). Hysteresis and side reactions come on top.</source>
            <translation>Energie einer Entladung bei der Rate geteilt durch die einer Ladung bei derselben Rate, allein durch den Abfall am Widerstand: V/(2 V_oc − V). Hysterese und Nebenreaktionen kommen hinzu.</translation>
        </message>
        <message>
            <source>Power to energy</source>
            <translation>Leistung zu Energie</translation>
        </message>
        <message>
            <source>Pulse power over energy, W per Wh: 20 and more of a cell for hybrids, below 10 of one for range.</source>
            <translation>Pulsleistung durch Energie, W je Wh: 20 und mehr bei einer Zelle für Hybride, unter 10 bei einer für Reichweite.</translation>
        </message>
        <message>
            <source>no loss is counted</source>
            <translation>kein Verlust wird gezählt</translation>
        </message>
        <message>
            <source>Growth of the volume of its particles from empty to full: 13 % of graphite, 280 % of silicon at Li15Si4. What they hold in the charged cell is in proportion.</source>
            <translation>Wachstum des Volumens seiner Partikel von leer bis voll: 13 % bei Graphit, 280 % bei Silicium als Li15Si4. Was sie in der geladenen Zelle halten, zählt im Verhältnis.</translation>
        </message>
        <message>
            <source>no growth is counted</source>
            <translation>kein Wachstum wird gezählt</translation>
        </message>
        <message>
            <source>Capacity at which the particles have that growth: 372 mAh/g of graphite (LiC6), 3579 mAh/g of silicon (Li15Si4).</source>
            <translation>Kapazität, bei der die Partikel so gewachsen sind: 372 mAh/g bei Graphit (LiC6), 3579 mAh/g bei Silicium (Li15Si4).</translation>
        </message>
        <message>
            <source>Reversible capacity</source>
            <translation>Reversible Kapazität</translation>
        </message>
        <message>
            <source>full at the reversible capacity</source>
            <translation>voll bei der reversiblen Kapazität</translation>
        </message>
        <message>
            <source>Balance where known</source>
            <translation>Bilanz, wo bekannt</translation>
        </message>
        <message>
            <source>the balance where both electrodes&apos; first-cycle losses are known, else the retained fraction</source>
            <translation>die Bilanz, wo die Verluste des ersten Zyklus beider Elektroden bekannt sind, sonst der erhaltene Anteil</translation>
        </message>
        <message>
            <source>Half cells</source>
            <translation>Halbzellen</translation>
        </message>
        <message>
            <source>both electrodes&apos; half-cell curves between the cut-offs, where their materials have them</source>
            <translation>die Halbzellenkurven beider Elektroden zwischen den Abschaltspannungen, wo ihre Materialien sie haben</translation>
        </message>
        <message>
            <source>The voltage that energy is counted with, before the drop at the rate, and where the voltage at a state of charge comes from. &apos;table_shape&apos; is for a cell of which only the average is known, and a similar one&apos;s table: V(s) = table(s) + (V_p − V_n) − mean of the table. With &apos;half_cells&apos; capacity and voltage follow from sliding both electrodes&apos; curves over each other, the lithium counted through charge and discharge; where a material has no curve it is the electrodes&apos; averages, with the course of the table if there is one. With &apos;electrodes&apos; what takes the voltage at a state of charge is not assessed: charging under a voltage limit, power down to a floor in volts.</source>
            <translation>Die Spannung, mit der die Energie gezählt wird, vor dem Abfall bei der Rate, und woher die Spannung bei einem Ladezustand kommt. &apos;table_shape&apos; ist für eine Zelle, von der nur das Mittel bekannt ist, mit der Tabelle einer ähnlichen: V(s) = Tabelle(s) + (V_p − V_n) − Mittel der Tabelle. Bei &apos;half_cells&apos; folgen Kapazität und Spannung daraus, dass die Kurven beider Elektroden übereinander geschoben werden, wobei das Lithium durch Laden und Entladen gezählt wird; wo ein Material keine Kurve hat, sind es die Mittel der Elektroden, mit dem Verlauf der Tabelle, wenn es eine gibt. Bei &apos;electrodes&apos; wird nicht bewertet, was die Spannung bei einem Ladezustand braucht: Laden unter einer Spannungsgrenze, Leistung bis zu einer Grenze in Volt.</translation>
        </message>
        <message>
            <source>Cut-off of charge</source>
            <translation>Ladeschluss</translation>
        </message>
        <message>
            <source>Voltage of one pair at which charging ends, without the drop at a current. What the positive has not given by then stays in it.</source>
            <translation>Spannung eines Paares, bei der das Laden endet, ohne den Abfall bei einem Strom. Was die Positive bis dahin nicht abgegeben hat, bleibt in ihr.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>charging ends where the curve of an electrode does</source>
            <translation>das Laden endet, wo die Kurve einer Elektrode endet</translation>
        </message>
        <message>
            <source>Cut-off of discharge</source>
            <translation>Entladeschluss</translation>
        </message>
        <message>
            <source>Voltage of one pair at which a discharge ends, without the drop at a current.</source>
            <translation>Spannung eines Paares, bei der eine Entladung endet, ohne den Abfall bei einem Strom.</translation>
        </message>
        <message>
            <source>a discharge ends where the curve of an electrode does</source>
            <translation>eine Entladung endet, wo die Kurve einer Elektrode endet</translation>
        </message>
        <message>
            <source>Growth that pores take</source>
            <translation>Wachstum in die Poren</translation>
        </message>
        <message>
            <source>Share of its particles&apos; growth that goes into the pores of the coating until they are full; the charged coating thickens by the rest. 0 % of a coating that may grow freely, 100 % of one that a stiff case holds.</source>
            <translation>Anteil des Wachstums der Partikel, der in die Poren der Beschichtung geht, bis sie voll sind; um den Rest wird die geladene Beschichtung dicker. 0 % bei einer Beschichtung, die frei wachsen kann, 100 % bei einer, die ein steifes Gehäuse hält.</translation>
        </message>
        <message>
            <source>Growth of the charged coating</source>
            <translation>Wachstum der geladenen Beschichtung</translation>
        </message>
        <message>
            <source>a cell that is discharged to %1 is never charged to %2</source>
            <translation>eine Zelle, die bis %1 entladen wird, wird nie bis %2 geladen</translation>
        </message>
        <message>
            <source>give a cut-off of discharge below that of charge</source>
            <translation>Entladeschlussspannung unter der Ladeschlussspannung angeben</translation>
        </message>
        <message>
            <source>the cut-offs leave no capacity: a discharge would begin at %1</source>
            <translation>die Abschaltspannungen lassen keine Kapazität: eine Entladung begänne bei %1</translation>
        </message>
        <message>
            <source>raise the cut-off of charge or lower that of discharge; a typical pair of NMC and graphite has 4.2 V and 2.8 V</source>
            <translation>Ladeschlussspannung heben oder Entladeschlussspannung senken; ein übliches Paar aus NMC und Graphit hat 4,2 V und 2,8 V</translation>
        </message>
        <message>
            <source>the negative is full before the cell comes to %1: charging on would take it to %2 against the metal, which plates on it</source>
            <translation>die Negative ist voll, bevor die Zelle auf %1 kommt: weiteres Laden brächte sie auf %2 gegen das Metall, das sich auf ihr abscheidet</translation>
        </message>
        <message>
            <source>raise the N/P ratio or lower the cut-off of charge</source>
            <translation>N/P-Verhältnis heben oder Ladeschlussspannung senken</translation>
        </message>
        <message>
            <source>what the first cycle loses in the %1 is not known, and counts as nothing</source>
            <translation>was der erste Zyklus in der %1 verliert, ist nicht bekannt und zählt als nichts</translation>
        </message>
        <message>
            <source>give the first-cycle efficiency of its active material</source>
            <translation>Wirkungsgrad des ersten Zyklus ihres Aktivmaterials angeben</translation>
        </message>
        <message>
            <source>the capacity after formation is given; by the first-cycle losses of both electrodes it would be %1 of it</source>
            <translation>die Kapazität nach der Formierung ist gegeben; nach den Verlusten des ersten Zyklus beider Elektroden wären es %1 davon</translation>
        </message>
        <message>
            <source>count the balance of both electrodes&apos; first-cycle losses, or say with the retained fraction what it covers</source>
            <translation>die Bilanz der Verluste des ersten Zyklus beider Elektroden zählen, oder beim erhaltenen Anteil sagen, was er umfasst</translation>
        </message>
        <message>
            <source>a negative of %1 stores by alloying and grows; by how much is not known, and counts as nothing</source>
            <translation>eine Negative mit %1 speichert durch Legieren und wächst; um wie viel, ist nicht bekannt und zählt als nichts</translation>
        </message>
        <message>
            <source>give the growth of its particles when full, or the swelling of the coating</source>
            <translation>Wachstum der vollen Partikel oder die Quellung der Beschichtung angeben</translation>
        </message>
        <message>
            <source>the particles of the charged negative grow by more than its pores can take: the coating becomes %1 thick, and holds no liquid</source>
            <translation>die Partikel der geladenen Negative wachsen um mehr, als ihre Poren fassen: die Beschichtung wird %1 dick und hält keine Flüssigkeit</translation>
        </message>
        <message>
            <source>give the coating more pores, or the negative more capacity, of which less is used</source>
            <translation>der Beschichtung mehr Poren geben, oder der Negative mehr Kapazität, von der weniger genutzt wird</translation>
        </message>
        <message>
            <source>at the average voltage: neither half cells nor a voltage table</source>
            <translation>bei der mittleren Spannung: weder Halbzellen noch eine Spannungstabelle</translation>
        </message>
        <message>
            <source>half-cell curves of both electrodes</source>
            <translation>Halbzellenkurven beider Elektroden</translation>
        </message>
        <message>
            <source>Growth of the charged negative</source>
            <translation>Wachstum der geladenen Negative</translation>
        </message>
        <message>
            <source>By how much the charged coating of an insertion negative is thicker than as assembled: what its particles grow by, less what its pores take.</source>
            <translation>Um wie viel die geladene Beschichtung einer Einlagerungs-Negative dicker ist als beim Zusammenbau: was ihre Partikel wachsen, weniger was ihre Poren aufnehmen.</translation>
        </message>
        <message>
            <source>an insertion negative</source>
            <translation>eine Einlagerungs-Negative</translation>
        </message>
        <message>
            <source>First charge</source>
            <translation>Erste Ladung</translation>
        </message>
        <message>
            <source>Charge per area of the positive that the first charge moves, by the half cells of both electrodes up to the cut-off.</source>
            <translation>Ladung je Fläche der Positive, die das erste Laden bewegt, nach den Halbzellen beider Elektroden bis zur Ladeschlussspannung.</translation>
        </message>
        <message>
            <source>Irreversible charge</source>
            <translation>Irreversible Ladung</translation>
        </message>
        <message>
            <source>First charge less the discharge after it.</source>
            <translation>Erste Ladung weniger der Entladung danach.</translation>
        </message>
        <message>
            <source>Use of the positive</source>
            <translation>Nutzung der Positive</translation>
        </message>
        <message>
            <source>Share of the positive&apos;s reversible capacity that a cycle between the cut-offs uses.</source>
            <translation>Anteil der reversiblen Kapazität der Positive, den ein Zyklus zwischen den Abschaltspannungen nutzt.</translation>
        </message>
        <message>
            <source>Use of the negative</source>
            <translation>Nutzung der Negative</translation>
        </message>
        <message>
            <source>Share of the negative&apos;s reversible capacity that a cycle between the cut-offs uses.</source>
            <translation>Anteil der reversiblen Kapazität der Negative, den ein Zyklus zwischen den Abschaltspannungen nutzt.</translation>
        </message>
        <message>
            <source>Potential of the charged negative</source>
            <translation>Potential der geladenen Negative</translation>
        </message>
        <message>
            <source>Of the negative against the metal at the end of the first charge, at no current: how far it is from plating.</source>
            <translation>Der Negative gegen das Metall am Ende des ersten Ladens, ohne Strom: wie weit sie von der Abscheidung entfernt ist.</translation>
        </message>
        <message>
            <source>half cells of both electrodes</source>
            <translation>Halbzellen beider Elektroden</translation>
        </message>
        <message>
            <source>not a point of a half-cell curve</source>
            <translation>kein Punkt einer Halbzellenkurve</translation>
        </message>
        <message>
            <source>say where the numbers come from</source>
            <translation>sagen, woher die Zahlen kommen</translation>
        </message>
        <message>
            <source>since this design was saved, capacity and voltage follow from the half cells of its materials</source>
            <translation>seit dieser Entwurf gespeichert wurde, folgen Kapazität und Spannung aus den Halbzellen seiner Materialien</translation>
        </message>
        <message>
            <source>give electrical.voltage_rule to keep another rule, such as &apos;table_shape&apos; or &apos;electrodes&apos;, or save the design again</source>
            <translation>electrical.voltage_rule angeben, um eine andere Regel zu behalten, etwa &apos;table_shape&apos; oder &apos;electrodes&apos;, oder den Entwurf neu speichern</translation>
        </message>
        <message>
            <source>since this design was saved, the capacity after formation follows from the first-cycle losses of both electrodes</source>
            <translation>seit dieser Entwurf gespeichert wurde, folgt die Kapazität nach der Formierung aus den Verlusten des ersten Zyklus beider Elektroden</translation>
        </message>
        <message>
            <source>give formation.rule: retained_fraction to keep the retained fraction, or save the design again</source>
            <translation>formation.rule: retained_fraction angeben, um den erhaltenen Anteil zu behalten, oder den Entwurf neu speichern</translation>
        </message>
        <message>
            <source>A positive of 60 µm with 15 mg/cm² against lithium behind 41 µm of LLZO. With liquid in its pores and this foil the break-even is at 29 µm, without either at 38 µm.</source>
            <translation>Eine Positive von 60 µm mit 15 mg/cm² gegen Lithium hinter 41 µm LLZO. Mit Flüssigkeit in ihren Poren und dieser Folie liegt der Gleichstand bei 29 µm, ohne beides bei 38 µm.</translation>
        </message>
        <message>
            <source>Growth of active material when full</source>
            <translation>Wachstum des vollen Aktivmaterials</translation>
        </message>
        <message>
            <source>Capacity when full</source>
            <translation>Kapazität, wenn voll</translation>
        </message>
        <message>
            <source>Growth of the second active when full</source>
            <translation>Wachstum des vollen zweiten Aktivmaterials</translation>
        </message>
        <message>
            <source>Capacity of the second active when full</source>
            <translation>Kapazität des vollen zweiten Aktivmaterials</translation>
        </message>
        <message>
            <source>Growth of the third active when full</source>
            <translation>Wachstum des vollen dritten Aktivmaterials</translation>
        </message>
        <message>
            <source>Capacity of the third active when full</source>
            <translation>Kapazität des vollen dritten Aktivmaterials</translation>
        </message>
        <message>
            <source>Both electrodes&apos; half-cell potentials and the cell&apos;s voltage as they lie over each other: cut-offs, first-cycle loss, N/P, distance from plating.</source>
            <translation>Halbzellenpotentiale beider Elektroden und die Spannung der Zelle, wie sie übereinander liegen: Abschaltspannungen, Verlust des ersten Zyklus, N/P, Abstand zur Abscheidung.</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Bilanz</translation>
        </message>
        <message>
            <source>the design meets its requirement</source>
            <translation>der Entwurf erfüllt seine Anforderung</translation>
        </message>
        <message>
            <source>the can of %1 becomes one of %2, with %3 Ah for each of %4 cells</source>
            <translation>aus der Dose von %1 wird eine von %2, mit %3 Ah für jede von %4 Zellen</translation>
        </message>
        <message>
            <source>to keep the can, give the pack about %1 cells: %2, %3 and %4</source>
            <translation>um die Dose zu behalten, dem Pack etwa %1 Zellen geben: %2, %3 und %4</translation>
        </message>
        <message>
            <source>allow a longer charging time or use a less resistive chemistry</source>
            <translation>mehr Ladezeit zulassen oder eine Chemie mit weniger Widerstand nehmen</translation>
        </message>
        <message>
            <source>positive coatings of %1 to %2 µm</source>
            <translation>positive Beschichtungen von %1 bis %2 µm</translation>
        </message>
        <message>
            <source>Requirement: %1 kWh, %2 kW; %3.</source>
            <translation>Anforderung: %1 kWh, %2 kW; %3.</translation>
        </message>
        <message>
            <source>Requirement: %1 kWh, %2 kW, charged in %3 min; %4.</source>
            <translation>Anforderung: %1 kWh, %2 kW, geladen in %3 min; %4.</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>Positive coating</source>
            <translation>Positive Beschichtung</translation>
        </message>
        <message>
            <source>binds</source>
            <translation>maßgebend</translation>
        </message>
        <message>
            <source>no design meets the requirement: %1</source>
            <translation>kein Entwurf erfüllt die Anforderung: %1</translation>
        </message>
        <message>
            <source>%1 mm</source>
            <translation>%1 mm</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>the requirement has no energy, no power or an empty range of coatings</source>
            <translation>die Anforderung hat keine Energie, keine Leistung oder einen leeren Bereich der Beschichtungen</translation>
        </message>
        <message>
            <source>give requirement.energy, requirement.power, requirement.minimum_coating and requirement.maximum_coating</source>
            <translation>requirement.energy, requirement.power, requirement.minimum_coating und requirement.maximum_coating angeben</translation>
        </message>
        <message>
            <source>no cell with these materials and this format can be built</source>
            <translation>keine Zelle mit diesen Materialien und diesem Format ist baubar</translation>
        </message>
        <message>
            <source>see &apos;cellgap check&apos;</source>
            <translation>siehe &apos;cellgap check&apos;</translation>
        </message>
        <message>
            <source>power cannot be counted without a resistance</source>
            <translation>Leistung lässt sich ohne Widerstand nicht rechnen</translation>
        </message>
        <message>
            <source>give electrical.pulse_resistance or another electrical.resistance_rule</source>
            <translation>electrical.pulse_resistance oder eine andere electrical.resistance_rule angeben</translation>
        </message>
        <message>
            <source>the charging fit does not cover this cell or this time</source>
            <translation>die Ladeanpassung gilt nicht für diese Zelle oder diese Zeit</translation>
        </message>
        <message>
            <source>use &apos;charging.rule: limits&apos;, or &apos;requirement.charging: no&apos;</source>
            <translation>&apos;charging.rule: limits&apos; oder &apos;requirement.charging: no&apos; setzen</translation>
        </message>
        <message>
            <source>no coating between requirement.minimum_coating and requirement.maximum_coating has the rated power</source>
            <translation>keine Beschichtung zwischen requirement.minimum_coating und requirement.maximum_coating hat die Nennleistung</translation>
        </message>
        <message>
            <source>lower requirement.power, use more cells or a less resistive chemistry</source>
            <translation>requirement.power senken, mehr Zellen oder eine Chemie mit weniger Widerstand nehmen</translation>
        </message>
        <message>
            <source>no coating between requirement.minimum_coating and requirement.maximum_coating charges in the wanted time</source>
            <translation>keine Beschichtung zwischen requirement.minimum_coating und requirement.maximum_coating lädt in der gewünschten Zeit</translation>
        </message>
        <message>
            <source>allow a longer charging.wanted_time or a higher charging current</source>
            <translation>mehr charging.wanted_time oder einen höheren Ladestrom zulassen</translation>
        </message>
        <message>
            <source>the negative coating would be thinner than can be coated</source>
            <translation>die negative Beschichtung wäre dünner, als beschichtet werden kann</translation>
        </message>
        <message>
            <source>raise the N/P ratio or allow thicker coatings</source>
            <translation>das N/P-Verhältnis erhöhen oder dickere Beschichtungen zulassen</translation>
        </message>
        <message>
            <source>one sheet is thicker than the wanted cell</source>
            <translation>eine Lage ist dicker als die gewünschte Zelle</translation>
        </message>
        <message>
            <source>raise requirement.cell_thickness</source>
            <translation>requirement.cell_thickness erhöhen</translation>
        </message>
        <message>
            <source>the thickest coatings cannot be built, and no limit bounds those that can</source>
            <translation>die dicksten Beschichtungen sind nicht baubar, und keine Grenze bestimmt die baubaren</translation>
        </message>
        <message>
            <source>lower requirement.maximum_coating</source>
            <translation>requirement.maximum_coating senken</translation>
        </message>
        <message>
            <source>the cell that was found does not meet the requirement, which is a fault of the program</source>
            <translation>die gefundene Zelle erfüllt die Anforderung nicht, was ein Fehler des Programms ist</translation>
        </message>
        <message>
            <source>please report it with the design</source>
            <translation>bitte mit dem Entwurf melden</translation>
        </message>
        <message>
            <source>no capacity gives the wanted energy at this coating: the drop at the discharge rate or the format leaves none</source>
            <translation>keine Kapazität ergibt bei dieser Beschichtung die gewünschte Energie: der Spannungsabfall bei der Entladerate oder das Format lässt keine</translation>
        </message>
        <message>
            <source>lower the rate or the wanted energy, or change the format</source>
            <translation>die Rate oder die gewünschte Energie senken oder das Format ändern</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 oder %2</translation>
        </message>
        <message>
            <source>Picture of pixels</source>
            <translation>Bild aus Pixeln</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Zeichnung</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Arbeitsmappe</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>a setting has a key and a value</source>
            <translation>eine Einstellung hat einen Schlüssel und einen Wert</translation>
        </message>
        <message>
            <source>write key=value</source>
            <translation>schreiben Sie key=value</translation>
        </message>
        <message>
            <source>CellGap %1, design files %2</source>
            <translation>CellGap %1, Entwurfsdateien %2</translation>
        </message>
        <message>
            <source>Target comparison · %1</source>
            <translation>Zielvergleich · %1</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Write a number, with or without a unit.</source>
            <translation>Bitte eine Zahl eingeben, mit oder ohne Einheit.</translation>
        </message>
        <message>
            <source>“%1” can be read in two ways; leave out what groups thousands, or write %2 for the decimal sign.</source>
            <translation>„%1“ ist auf zwei Arten lesbar; bitte ohne Tausendertrennung schreiben, oder %2 als Dezimalzeichen.</translation>
        </message>
        <message>
            <source>“%1” is not a number; write e.g. %2.</source>
            <translation>„%1“ ist keine Zahl; bitte z. B. %2 schreiben.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 Furthest: %2, %3.</source>
            <translation>%1 Am weitesten entfernt: %2, %3.</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 gegenüber %2</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>%1 designs against %2</source>
            <translation>%1 Entwürfe gegenüber %2</translation>
        </message>
        <message>
            <source>%1 of %2 designs meet all targets of %3 that are assessed for them.</source>
            <translation>%1 von %2 Entwürfen erfüllen alle Ziele von %3, die für sie bewertet sind.</translation>
        </message>
        <message>
            <source>%1 programmes of targets</source>
            <translation>%1 Zielprogramme</translation>
        </message>
        <message>
            <source>%1 °C</source>
            <translation>%1 °C</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1%2 %</source>
            <translation>%1%2 %</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2 %3</source>
            <translation>%1, %2 %3</translation>
        </message>
        <message>
            <source>%1, not the library's</source>
            <translation>%1, nicht der Bibliothek</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message>
            <source>%1 % below</source>
            <translation>%1 % unter</translation>
        </message>
        <message>
            <source>%1 % long</source>
            <translation>%1 % zu lang</translation>
        </message>
        <message>
            <source>%1 % over</source>
            <translation>%1 % über</translation>
        </message>
        <message>
            <source>%1 % too high</source>
            <translation>%1 % zu hoch</translation>
        </message>
        <message>
            <source>%1 % too long</source>
            <translation>%1 % zu lang</translation>
        </message>
        <message>
            <source>%1 ×</source>
            <translation>%1 ×</translation>
        </message>
        <message>
            <source>%1 × as much</source>
            <translation>%1 × so viel</translation>
        </message>
        <message>
            <source>%1 × below</source>
            <translation>%1 × unter</translation>
        </message>
        <message>
            <source>%1 × long</source>
            <translation>%1 × zu lang</translation>
        </message>
        <message>
            <source>%1 × over</source>
            <translation>%1 × über</translation>
        </message>
        <message>
            <source>%1 × short</source>
            <translation>%1 × zu wenig</translation>
        </message>
        <message>
            <source>%1 × too high</source>
            <translation>%1 × zu hoch</translation>
        </message>
        <message>
            <source>%1 × too long</source>
            <translation>%1 × zu lang</translation>
        </message>
        <message>
            <source>+ excess and inactive coating</source>
            <translation>+ Überschuss und Inaktives der Beschichtung</translation>
        </message>
        <message>
            <source>+ separator, electrolyte, collectors</source>
            <translation>+ Separator, Elektrolyt, Ableiter</translation>
        </message>
        <message>
            <source>Activation energy of interfaces</source>
            <translation>Aktivierungsenergie der Grenzflächen</translation>
        </message>
        <message>
            <source>Activation energy of the impedance</source>
            <translation>Aktivierungsenergie der Impedanz</translation>
        </message>
        <message>
            <source>Activation energy of the layer</source>
            <translation>Aktivierungsenergie der Schicht</translation>
        </message>
        <message>
            <source>Activation energy of the liquid</source>
            <translation>Aktivierungsenergie der Flüssigkeit</translation>
        </message>
        <message>
            <source>Active couple</source>
            <translation>Aktivpaar</translation>
        </message>
        <message>
            <source>Active loading</source>
            <translation>Beladung mit Aktivmaterial</translation>
        </message>
        <message>
            <source>Active mass fraction</source>
            <translation>Massenanteil Aktivmaterial</translation>
        </message>
        <message>
            <source>Active materials in mass</source>
            <translation>Aktivmaterialien an der Masse</translation>
        </message>
        <message>
            <source>Ahead of %1 of %2 figures that %3 reports.</source>
            <translation>Besser als %1 von %2 Angaben, die %3 berichtet.</translation>
        </message>
        <message>
            <source>Air conditioning per kilowatt</source>
            <translation>Klimatisierung je Kilowatt</translation>
        </message>
        <message>
            <source>All results</source>
            <translation>Alle Ergebnisse</translation>
        </message>
        <message>
            <source>All up to the cell</source>
            <translation>Alles bis zur Zelle</translation>
        </message>
        <message>
            <source>Amount of liquid electrolyte</source>
            <translation>Menge des Flüssigelektrolyten</translation>
        </message>
        <message>
            <source>Amount of negative</source>
            <translation>Menge der Negativen</translation>
        </message>
        <message>
            <source>Amount of positive</source>
            <translation>Menge der Positiven</translation>
        </message>
        <message>
            <source>Annual production</source>
            <translation>Jahresproduktion</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <source>Area-specific resistance</source>
            <translation>Flächenbezogener Widerstand</translation>
        </message>
        <message>
            <source>Area-specific resistance of a pulse</source>
            <translation>Flächenbezogener Widerstand eines Pulses</translation>
        </message>
        <message>
            <source>Areal capacity</source>
            <translation>Flächenkapazität</translation>
        </message>
        <message>
            <source>Areal capacity after formation</source>
            <translation>Flächenkapazität nach der Formierung</translation>
        </message>
        <message>
            <source>Areal capacity of the positive</source>
            <translation>Flächenkapazität der Positiven</translation>
        </message>
        <message>
            <source>Areal mass factor of perforated foil</source>
            <translation>Flächenmassenfaktor gelochter Folie</translation>
        </message>
        <message>
            <source>Areal mass of the stack</source>
            <translation>Flächenmasse des Stapels</translation>
        </message>
        <message>
            <source>Arrangement of pairs</source>
            <translation>Anordnung der Paare</translation>
        </message>
        <message>
            <source>Aspect ratio</source>
            <translation>Seitenverhältnis</translation>
        </message>
        <message>
            <source>Assembled state</source>
            <translation>Zustand beim Zusammenbau</translation>
        </message>
        <message>
            <source>Automotive cell production in the EU</source>
            <translation>Fertigung von Autozellen in der EU</translation>
        </message>
        <message>
            <source>Auxiliary contactors and charger fuse</source>
            <translation>Hilfsschütze und Ladesicherung</translation>
        </message>
        <message>
            <source>Average voltage against Li</source>
            <translation>Mittlere Spannung gegen Li</translation>
        </message>
        <message>
            <source>Base volume of pieces</source>
            <translation>Bezugsmenge der Stückteile</translation>
        </message>
        <message>
            <source>Base volume of the negative active material</source>
            <translation>Bezugsmenge des Aktivmaterials der Negativen</translation>
        </message>
        <message>
            <source>Base volume of the positive active material</source>
            <translation>Bezugsmenge des Aktivmaterials der Positiven</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Vergleichsbasis</translation>
        </message>
        <message>
            <source>Baseline: %1</source>
            <translation>Vergleichsbasis: %1</translation>
        </message>
        <message>
            <source>Basis of the separator's density</source>
            <translation>Bezug der Separatordichte</translation>
        </message>
        <message>
            <source>Battery management</source>
            <translation>Batteriemanagement</translation>
        </message>
        <message>
            <source>Bill of materials alone (lower bound)</source>
            <translation>Stückliste allein (untere Grenze)</translation>
        </message>
        <message>
            <source>Bill of materials of one cell</source>
            <translation>Stückliste einer Zelle</translation>
        </message>
        <message>
            <source>Binder mass fraction</source>
            <translation>Massenanteil Binder</translation>
        </message>
        <message>
            <source>Binder of the negative</source>
            <translation>Binder der Negativen</translation>
        </message>
        <message>
            <source>Binder of the positive</source>
            <translation>Binder der Positiven</translation>
        </message>
        <message>
            <source>Bipolar plate</source>
            <translation>Bipolarplatte</translation>
        </message>
        <message>
            <source>Bipolar plates</source>
            <translation>Bipolarplatten</translation>
        </message>
        <message>
            <source>Breathing</source>
            <translation>Atmung</translation>
        </message>
        <message>
            <source>Bus bars</source>
            <translation>Sammelschienen</translation>
        </message>
        <message>
            <source>Bus bars price</source>
            <translation>Preis der Sammelschienen</translation>
        </message>
        <message>
            <source>CE %1 %</source>
            <translation>CE %1 %</translation>
        </message>
        <message>
            <source>Calendar life</source>
            <translation>Kalendarische Lebensdauer</translation>
        </message>
        <message>
            <source>Calendar life of the pack</source>
            <translation>Kalendarische Lebensdauer des Packs</translation>
        </message>
        <message>
            <source>Can and lid</source>
            <translation>Becher und Deckel</translation>
        </message>
        <message>
            <source>Can density</source>
            <translation>Dichte des Bechers</translation>
        </message>
        <message>
            <source>Can depth</source>
            <translation>Tiefe des Bechers</translation>
        </message>
        <message>
            <source>Can diameter</source>
            <translation>Durchmesser des Bechers</translation>
        </message>
        <message>
            <source>Can height</source>
            <translation>Höhe des Bechers</translation>
        </message>
        <message>
            <source>Can material</source>
            <translation>Material des Bechers</translation>
        </message>
        <message>
            <source>Can wall</source>
            <translation>Wand des Bechers</translation>
        </message>
        <message>
            <source>Can width</source>
            <translation>Breite des Bechers</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>Capacity after formation</source>
            <translation>Kapazität nach der Formierung</translation>
        </message>
        <message>
            <source>Capacity at end of life</source>
            <translation>Kapazität am Lebensende</translation>
        </message>
        <message>
            <source>Capacity of the first and of the reference cycle</source>
            <translation>Kapazität des ersten und des Bezugszyklus</translation>
        </message>
        <message>
            <source>Capacity per sulfur</source>
            <translation>Kapazität je Schwefel</translation>
        </message>
        <message>
            <source>Capital</source>
            <translation>Kapital</translation>
        </message>
        <message>
            <source>Capital of the cell plant</source>
            <translation>Kapital des Zellwerks</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Zelle</translation>
        </message>
        <message>
            <source>Cell cost</source>
            <translation>Kosten der Zelle</translation>
        </message>
        <message>
            <source>Cell cost in pack cost</source>
            <translation>Zellkosten an den Packkosten</translation>
        </message>
        <message>
            <source>Cell format</source>
            <translation>Zellformat</translation>
        </message>
        <message>
            <source>Cell housing price</source>
            <translation>Preis des Zellgehäuses</translation>
        </message>
        <message>
            <source>Cell interconnects</source>
            <translation>Zellverbinder</translation>
        </message>
        <message>
            <source>Cell interconnects price</source>
            <translation>Preis der Zellverbinder</translation>
        </message>
        <message>
            <source>Cell manufacturing capacity</source>
            <translation>Zellfertigungskapazität</translation>
        </message>
        <message>
            <source>Cell mass in pack mass</source>
            <translation>Zellmasse an der Packmasse</translation>
        </message>
        <message>
            <source>Cell volume in pack volume</source>
            <translation>Zellvolumen am Packvolumen</translation>
        </message>
        <message>
            <source>Cell yield</source>
            <translation>Ausbeute der Zellen</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>Zellen</translation>
        </message>
        <message>
            <source>Cells in parallel</source>
            <translation>Zellen parallel</translation>
        </message>
        <message>
            <source>Cells in series</source>
            <translation>Zellen in Reihe</translation>
        </message>
        <message>
            <source>Cells in the pack</source>
            <translation>Zellen im Pack</translation>
        </message>
        <message>
            <source>Cells per module</source>
            <translation>Zellen je Modul</translation>
        </message>
        <message>
            <source>Cells per year</source>
            <translation>Zellen im Jahr</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Charge from</source>
            <translation>Laden ab</translation>
        </message>
        <message>
            <source>Charge to</source>
            <translation>Laden bis</translation>
        </message>
        <message>
            <source>Charging</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>Charging current</source>
            <translation>Ladestrom</translation>
        </message>
        <message>
            <source>Charging limit</source>
            <translation>Ladegrenze</translation>
        </message>
        <message>
            <source>Charging mode</source>
            <translation>Ladeart</translation>
        </message>
        <message>
            <source>Charging time</source>
            <translation>Ladezeit</translation>
        </message>
        <message>
            <source>Charging time of the pack</source>
            <translation>Ladezeit des Packs</translation>
        </message>
        <message>
            <source>Charging time required</source>
            <translation>Ladezeit verlangt</translation>
        </message>
        <message>
            <source>Charging voltage limit</source>
            <translation>Ladespannungsgrenze</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>Spiel</translation>
        </message>
        <message>
            <source>Coating</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <source>Coating density</source>
            <translation>Dichte der Beschichtung</translation>
        </message>
        <message>
            <source>Coating that the charging time allows</source>
            <translation>Von der Ladezeit erlaubte Beschichtung</translation>
        </message>
        <message>
            <source>Coating thickness</source>
            <translation>Dicke der Beschichtung</translation>
        </message>
        <message>
            <source>Collection and take-back rate</source>
            <translation>Sammel- und Rücknahmequote</translation>
        </message>
        <message>
            <source>Collector density</source>
            <translation>Dichte des Ableiters</translation>
        </message>
        <message>
            <source>Collector material</source>
            <translation>Material des Ableiters</translation>
        </message>
        <message>
            <source>Collector thickness</source>
            <translation>Dicke des Ableiters</translation>
        </message>
        <message>
            <source>Collectors</source>
            <translation>Stromableiter</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Berechnet</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Bedingungen</translation>
        </message>
        <message>
            <source>Conditions: %1.</source>
            <translation>Bedingungen: %1.</translation>
        </message>
        <message>
            <source>Conductive additive mass fraction</source>
            <translation>Massenanteil Leitzusatz</translation>
        </message>
        <message>
            <source>Conductive additive of the negative</source>
            <translation>Leitzusatz der Negativen</translation>
        </message>
        <message>
            <source>Conductive additive of the positive</source>
            <translation>Leitzusatz der Positiven</translation>
        </message>
        <message>
            <source>Conductivity of the liquid</source>
            <translation>Leitfähigkeit der Flüssigkeit</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Verlässlichkeit</translation>
        </message>
        <message>
            <source>Coolant</source>
            <translation>Kühlmittel</translation>
        </message>
        <message>
            <source>Coolant manifold</source>
            <translation>Kühlmittelverteiler</translation>
        </message>
        <message>
            <source>Coolant manifold price</source>
            <translation>Preis der Kühlmittelverteiler</translation>
        </message>
        <message>
            <source>Cooling for fast charging</source>
            <translation>Kühlung für Schnellladen</translation>
        </message>
        <message>
            <source>Cooling panels</source>
            <translation>Kühlplatten</translation>
        </message>
        <message>
            <source>Cooling panels price</source>
            <translation>Preis der Kühlplatten</translation>
        </message>
        <message>
            <source>Cooling unit outside the pack</source>
            <translation>Kühlaggregat außerhalb des Packs</translation>
        </message>
        <message>
            <source>Core diameter</source>
            <translation>Kerndurchmesser</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Cost of materials and purchases</source>
            <translation>Kosten von Materialien und Zukauf</translation>
        </message>
        <message>
            <source>Cost of one cell</source>
            <translation>Kosten einer Zelle</translation>
        </message>
        <message>
            <source>Cost of one pack</source>
            <translation>Kosten eines Packs</translation>
        </message>
        <message>
            <source>Cost of stored energy</source>
            <translation>Kosten gespeicherter Energie</translation>
        </message>
        <message>
            <source>Cost of the bill of materials</source>
            <translation>Kosten der Stückliste</translation>
        </message>
        <message>
            <source>Cost of the cell</source>
            <translation>Kosten der Zelle</translation>
        </message>
        <message>
            <source>Cost of the module</source>
            <translation>Kosten des Moduls</translation>
        </message>
        <message>
            <source>Cost of the pack</source>
            <translation>Kosten des Packs</translation>
        </message>
        <message>
            <source>Cost of the system</source>
            <translation>Kosten des Systems</translation>
        </message>
        <message>
            <source>Coulombic efficiency of lithium</source>
            <translation>Coulomb-Wirkungsgrad des Lithiums</translation>
        </message>
        <message>
            <source>Coulombic efficiency of the first cycle and in steady state</source>
            <translation>Coulomb-Wirkungsgrad des ersten Zyklus und im Beharrungszustand</translation>
        </message>
        <message>
            <source>Coulombic efficiency that the wanted life needs</source>
            <translation>Für die Lebensdauer nötiger Coulomb-Wirkungsgrad</translation>
        </message>
        <message>
            <source>Couple</source>
            <translation>Paar</translation>
        </message>
        <message>
            <source>Currency and year</source>
            <translation>Währung und Jahr</translation>
        </message>
        <message>
            <source>Cut-off of constant-voltage charging</source>
            <translation>Abschaltung des Ladens bei konstanter Spannung</translation>
        </message>
        <message>
            <source>Cycle life</source>
            <translation>Zyklenlebensdauer</translation>
        </message>
        <message>
            <source>Cycle life of the pack</source>
            <translation>Zyklenlebensdauer des Packs</translation>
        </message>
        <message>
            <source>Cycle life, 2017</source>
            <translation>Zyklenlebensdauer, 2017</translation>
        </message>
        <message>
            <source>Cycle life, 2020</source>
            <translation>Zyklenlebensdauer, 2020</translation>
        </message>
        <message>
            <source>Cycle life, stationary</source>
            <translation>Zyklenlebensdauer, stationär</translation>
        </message>
        <message>
            <source>Cycles and capacity retention</source>
            <translation>Zyklen und Kapazitätserhalt</translation>
        </message>
        <message>
            <source>Cycles that electrolyte lasts</source>
            <translation>Zyklen, die der Elektrolyt reicht</translation>
        </message>
        <message>
            <source>Cycles that lithium lasts</source>
            <translation>Zyklen, die das Lithium reicht</translation>
        </message>
        <message>
            <source>Cylindrical can</source>
            <translation>Zylindrischer Becher</translation>
        </message>
        <message>
            <source>Declared cycle life</source>
            <translation>Angegebene Zyklenlebensdauer</translation>
        </message>
        <message>
            <source>Declared stationary cycle life</source>
            <translation>Angegebene stationäre Zyklenlebensdauer</translation>
        </message>
        <message>
            <source>Density of active material</source>
            <translation>Dichte des Aktivmaterials</translation>
        </message>
        <message>
            <source>Density of binder</source>
            <translation>Dichte des Binders</translation>
        </message>
        <message>
            <source>Density of conductive additive</source>
            <translation>Dichte des Leitzusatzes</translation>
        </message>
        <message>
            <source>Density of the metal</source>
            <translation>Dichte des Metalls</translation>
        </message>
        <message>
            <source>Density of solid electrolyte in the coating</source>
            <translation>Dichte des Festelektrolyten in der Beschichtung</translation>
        </message>
        <message>
            <source>Density of the liquid</source>
            <translation>Dichte der Flüssigkeit</translation>
        </message>
        <message>
            <source>Depreciation</source>
            <translation>Abschreibung</translation>
        </message>
        <message>
            <source>Depreciation of equipment</source>
            <translation>Abschreibung der Ausrüstung</translation>
        </message>
        <message>
            <source>Depreciation of the building</source>
            <translation>Abschreibung des Gebäudes</translation>
        </message>
        <message>
            <source>Depth of discharge in storage</source>
            <translation>Entladetiefe im Speicher</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <source>Diffusion-limited current</source>
            <translation>Diffusionsgrenzstrom</translation>
        </message>
        <message>
            <source>Direct labour</source>
            <translation>Direkte Arbeit</translation>
        </message>
        <message>
            <source>Discharge rate</source>
            <translation>Entladerate</translation>
        </message>
        <message>
            <source>Domestic cell production</source>
            <translation>Inländische Zellfertigung</translation>
        </message>
        <message>
            <source>Drawn sheets</source>
            <translation>Tiefgezogene Hälften</translation>
        </message>
        <message>
            <source>EUR per cell</source>
            <translation>EUR je Zelle</translation>
        </message>
        <message>
            <source>Each cell housing</source>
            <translation>Jedes Zellgehäuse</translation>
        </message>
        <message>
            <source>Each cell interconnect</source>
            <translation>Jeder Zellverbinder</translation>
        </message>
        <message>
            <source>Each module interconnect</source>
            <translation>Jeder Modulverbinder</translation>
        </message>
        <message>
            <source>Each pad</source>
            <translation>Jedes Polster</translation>
        </message>
        <message>
            <source>Each terminal</source>
            <translation>Jeder Pol</translation>
        </message>
        <message>
            <source>Economy of recycling</source>
            <translation>Wirtschaftlichkeit des Recyclings</translation>
        </message>
        <message>
            <source>Electrical conductivity</source>
            <translation>Elektrische Leitfähigkeit</translation>
        </message>
        <message>
            <source>Electrode length</source>
            <translation>Elektrodenlänge</translation>
        </message>
        <message>
            <source>Electrode yield</source>
            <translation>Ausbeute der Elektroden</translation>
        </message>
        <message>
            <source>Electrodes</source>
            <translation>Elektroden</translation>
        </message>
        <message>
            <source>Electrolyte in mass</source>
            <translation>Elektrolyt an der Masse</translation>
        </message>
        <message>
            <source>Electrolyte lost with lithium</source>
            <translation>Mit Lithium verlorener Elektrolyt</translation>
        </message>
        <message>
            <source>Electrolyte mass</source>
            <translation>Masse des Elektrolyten</translation>
        </message>
        <message>
            <source>Electrolyte per capacity, by mass</source>
            <translation>Elektrolyt je Kapazität, nach Masse</translation>
        </message>
        <message>
            <source>Electrolyte per capacity, by volume</source>
            <translation>Elektrolyt je Kapazität, nach Volumen</translation>
        </message>
        <message>
            <source>Electrolyte per sulfur</source>
            <translation>Elektrolyt je Schwefel</translation>
        </message>
        <message>
            <source>Electrolyte volume</source>
            <translation>Volumen des Elektrolyten</translation>
        </message>
        <message>
            <source>Electrolyte yield</source>
            <translation>Ausbeute des Elektrolyten</translation>
        </message>
        <message>
            <source>Electrolyte-to-capacity ratio by mass</source>
            <translation>Elektrolyt je Kapazität nach Masse</translation>
        </message>
        <message>
            <source>Electrolyte-to-capacity ratio by volume</source>
            <translation>Elektrolyt je Kapazität nach Volumen</translation>
        </message>
        <message>
            <source>Electrolyte-to-sulfur ratio</source>
            <translation>Elektrolyt-Schwefel-Verhältnis</translation>
        </message>
        <message>
            <source>End margin</source>
            <translation>Endrand</translation>
        </message>
        <message>
            <source>End tabs</source>
            <translation>Endfahnen</translation>
        </message>
        <message>
            <source>Energies, masses and volumes follow from the bill of materials. Power, charging, life and cost are estimates under the conditions given with each design; values with a note rest on what the note says. None of them replaces a measurement.</source>
            <translation>Energien, Massen und Volumen folgen aus der Stückliste. Leistung, Laden, Lebensdauer und Kosten sind Schätzungen unter den Bedingungen, die bei jedem Entwurf stehen; Werte mit einer Anmerkung beruhen auf dem, was sie sagt. Keiner ersetzt eine Messung.</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>Energy density</source>
            <translation>Energiedichte</translation>
        </message>
        <message>
            <source>Energy density of the couple</source>
            <translation>Energiedichte des Paars der Aktivmaterialien</translation>
        </message>
        <message>
            <source>Energy density of the module</source>
            <translation>Energiedichte des Moduls</translation>
        </message>
        <message>
            <source>Energy density of the pack</source>
            <translation>Energiedichte des Packs</translation>
        </message>
        <message>
            <source>Energy density of the stack</source>
            <translation>Energiedichte des Stapels</translation>
        </message>
        <message>
            <source>Energy over 10 s impedance</source>
            <translation>Impedanz der Energie zu der nach 10 s</translation>
        </message>
        <message>
            <source>Energy per year</source>
            <translation>Energie im Jahr</translation>
        </message>
        <message>
            <source>Energy retained at −20 °C</source>
            <translation>Bei −20 °C verbleibende Energie</translation>
        </message>
        <message>
            <source>Exchange current density</source>
            <translation>Austauschstromdichte</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>Wechselkurs</translation>
        </message>
        <message>
            <source>Extra liquid per stack volume</source>
            <translation>Zusätzliche Flüssigkeit je Stapelvolumen</translation>
        </message>
        <message>
            <source>Fabrication pressure</source>
            <translation>Druck bei der Fertigung</translation>
        </message>
        <message>
            <source>Fast recharge time</source>
            <translation>Schnellladezeit</translation>
        </message>
        <message>
            <source>First-cycle efficiency</source>
            <translation>Wirkungsgrad des ersten Zyklus</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <source>Floor of the cell plant</source>
            <translation>Fläche des Zellwerks</translation>
        </message>
        <message>
            <source>Floor over open-circuit voltage</source>
            <translation>Grenze über Ruhespannung</translation>
        </message>
        <message>
            <source>Floor voltage</source>
            <translation>Untere Spannung</translation>
        </message>
        <message>
            <source>Foil yield</source>
            <translation>Ausbeute der Folien</translation>
        </message>
        <message>
            <source>Foils and terminals</source>
            <translation>Folien und Pole</translation>
        </message>
        <message>
            <source>Folded seal</source>
            <translation>Gefaltete Siegelnaht</translation>
        </message>
        <message>
            <source>For another use</source>
            <translation>Für andere Verwendung</translation>
        </message>
        <message>
            <source>Format and size</source>
            <translation>Format und Größe</translation>
        </message>
        <message>
            <source>Formation</source>
            <translation>Formierung</translation>
        </message>
        <message>
            <source>Formation protocol</source>
            <translation>Ablauf der Formierung</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>Rahmen</translation>
        </message>
        <message>
            <source>Frame and extras</source>
            <translation>Rahmen und Zubehör</translation>
        </message>
        <message>
            <source>Frame and extras price</source>
            <translation>Preis von Rahmen und Zubehör</translation>
        </message>
        <message>
            <source>From the active couple to the pack</source>
            <translation>Vom Aktivpaar zum Pack</translation>
        </message>
        <message>
            <source>Gas in discharge product</source>
            <translation>Gas im Entladeprodukt</translation>
        </message>
        <message>
            <source>Gas release per cell</source>
            <translation>Entgasung je Zelle</translation>
        </message>
        <message>
            <source>General expenses of depreciation</source>
            <translation>Allgemeine Kosten der Abschreibung</translation>
        </message>
        <message>
            <source>General expenses of labour</source>
            <translation>Allgemeine Kosten der Arbeit</translation>
        </message>
        <message>
            <source>General, sales and administration</source>
            <translation>Allgemeines, Vertrieb und Verwaltung</translation>
        </message>
        <message>
            <source>Global production</source>
            <translation>Weltweite Fertigung</translation>
        </message>
        <message>
            <source>Hardware cost per cell</source>
            <translation>Weitere Kosten je Zelle</translation>
        </message>
        <message>
            <source>Hardware cost per module</source>
            <translation>Weitere Kosten je Modul</translation>
        </message>
        <message>
            <source>Hardware cost per pack</source>
            <translation>Weitere Kosten je Pack</translation>
        </message>
        <message>
            <source>Hardware mass per cell</source>
            <translation>Weitere Masse je Zelle</translation>
        </message>
        <message>
            <source>Hardware mass per module</source>
            <translation>Weitere Masse je Modul</translation>
        </message>
        <message>
            <source>Hardware mass per pack</source>
            <translation>Weitere Masse je Pack</translation>
        </message>
        <message>
            <source>Hardware volume per cell</source>
            <translation>Weiteres Volumen je Zelle</translation>
        </message>
        <message>
            <source>Hardware volume per module</source>
            <translation>Weiteres Volumen je Modul</translation>
        </message>
        <message>
            <source>Hardware volume per pack</source>
            <translation>Weiteres Volumen je Pack</translation>
        </message>
        <message>
            <source>Head space</source>
            <translation>Kopfraum</translation>
        </message>
        <message>
            <source>Header, tabs and extras</source>
            <translation>Deckel, Fahnen und Zubehör</translation>
        </message>
        <message>
            <source>Heater</source>
            <translation>Heizung</translation>
        </message>
        <message>
            <source>Heating rate of bus bars</source>
            <translation>Erwärmung der Sammelschienen</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Highest operating temperature</source>
            <translation>Höchste Betriebstemperatur</translation>
        </message>
        <message>
            <source>Highest temperature in charging</source>
            <translation>Höchste Temperatur beim Laden</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Wirt</translation>
        </message>
        <message>
            <source>Host porosity</source>
            <translation>Porosität des Wirts</translation>
        </message>
        <message>
            <source>Host solid density</source>
            <translation>Feststoffdichte des Wirts</translation>
        </message>
        <message>
            <source>Host thickness</source>
            <translation>Dicke des Wirts</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>Woher bekannt</translation>
        </message>
        <message>
            <source>Impedance after 10 s</source>
            <translation>Impedanz nach 10 s</translation>
        </message>
        <message>
            <source>Impedance after 2 s</source>
            <translation>Impedanz nach 2 s</translation>
        </message>
        <message>
            <source>Inner polymer density</source>
            <translation>Dichte des inneren Polymers</translation>
        </message>
        <message>
            <source>Inner polymer thickness</source>
            <translation>Dicke des inneren Polymers</translation>
        </message>
        <message>
            <source>Inner separator turns</source>
            <translation>Innere Separatorwindungen</translation>
        </message>
        <message>
            <source>Inner tab edge</source>
            <translation>Rand der inneren Fahnen</translation>
        </message>
        <message>
            <source>Inner tab length</source>
            <translation>Länge der inneren Fahnen</translation>
        </message>
        <message>
            <source>Inner tab per cell thickness</source>
            <translation>Innere Fahnen je Zelldicke</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <source>Insulation</source>
            <translation>Isolierung</translation>
        </message>
        <message>
            <source>Insulation density</source>
            <translation>Dichte der Isolierung</translation>
        </message>
        <message>
            <source>Insulation thickness</source>
            <translation>Dicke der Isolierung</translation>
        </message>
        <message>
            <source>Interconnect panels</source>
            <translation>Verbinderplatten</translation>
        </message>
        <message>
            <source>Interconnect panels price</source>
            <translation>Preis der Verbinderplatten</translation>
        </message>
        <message>
            <source>Interfaces of the layer</source>
            <translation>Grenzflächen der Schicht</translation>
        </message>
        <message>
            <source>Interfacial resistance</source>
            <translation>Grenzflächen-Widerstand</translation>
        </message>
        <message>
            <source>Interlayer</source>
            <translation>Zwischenschicht</translation>
        </message>
        <message>
            <source>Interlayer density</source>
            <translation>Dichte der Zwischenschicht</translation>
        </message>
        <message>
            <source>Interlayer thickness</source>
            <translation>Dicke der Zwischenschicht</translation>
        </message>
        <message>
            <source>Ionic conductivity in the coating</source>
            <translation>Ionenleitfähigkeit in der Beschichtung</translation>
        </message>
        <message>
            <source>Ionic conductivity of the layer</source>
            <translation>Ionenleitfähigkeit der Schicht</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Angabe</translation>
        </message>
        <message>
            <source>Jacket</source>
            <translation>Hülle</translation>
        </message>
        <message>
            <source>Kind of negative</source>
            <translation>Art der Negativen</translation>
        </message>
        <message>
            <source>Kind of positive</source>
            <translation>Art der Positiven</translation>
        </message>
        <message>
            <source>Kind of separator</source>
            <translation>Art des Separators</translation>
        </message>
        <message>
            <source>Labour</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Labour of the cell plant</source>
            <translation>Arbeit des Zellwerks</translation>
        </message>
        <message>
            <source>Laminate areal mass</source>
            <translation>Flächenmasse der Verbundfolie</translation>
        </message>
        <message>
            <source>Laminate given by</source>
            <translation>Verbundfolie gegeben durch</translation>
        </message>
        <message>
            <source>Laminate thickness</source>
            <translation>Dicke der Verbundfolie</translation>
        </message>
        <message>
            <source>Launch cost of labour</source>
            <translation>Anlaufkosten der Arbeit</translation>
        </message>
        <message>
            <source>Launch cost of materials</source>
            <translation>Anlaufkosten der Materialien</translation>
        </message>
        <message>
            <source>Least electrolyte</source>
            <translation>Kleinste Elektrolytmenge</translation>
        </message>
        <message>
            <source>Least state of charge</source>
            <translation>Kleinster Ladezustand</translation>
        </message>
        <message>
            <source>Lid</source>
            <translation>Deckel</translation>
        </message>
        <message>
            <source>Life</source>
            <translation>Lebensdauer</translation>
        </message>
        <message>
            <source>Limiting current density</source>
            <translation>Grenzstromdichte</translation>
        </message>
        <message>
            <source>Limiting rate</source>
            <translation>Grenzrate</translation>
        </message>
        <message>
            <source>Liquid beyond the pores</source>
            <translation>Flüssigkeit außerhalb der Poren</translation>
        </message>
        <message>
            <source>Liquid electrolyte</source>
            <translation>Flüssigelektrolyt</translation>
        </message>
        <message>
            <source>Alkali metal as assembled</source>
            <translation>Alkalimetall beim Zusammenbau</translation>
        </message>
        <message>
            <source>Metal excess</source>
            <translation>Metallüberschuss</translation>
        </message>
        <message>
            <source>Metal foil thickness</source>
            <translation>Dicke der Metallfolie</translation>
        </message>
        <message>
            <source>Metal in the host's pores</source>
            <translation>Metall in den Poren des Wirts</translation>
        </message>
        <message>
            <source>Lithium lost to the interphase</source>
            <translation>An die Grenzphase verlorenes Lithium</translation>
        </message>
        <message>
            <source>Lithium metal</source>
            <translation>Lithiummetall</translation>
        </message>
        <message>
            <source>Lithium retained after formation</source>
            <translation>Nach der Formierung verbleibendes Lithium</translation>
        </message>
        <message>
            <source>Lithium yield</source>
            <translation>Ausbeute des Lithiums</translation>
        </message>
        <message>
            <source>Lithium-ion</source>
            <translation>Lithium-Ion</translation>
        </message>
        <message>
            <source>Lithium-oxygen</source>
            <translation>Lithium-Sauerstoff</translation>
        </message>
        <message>
            <source>Lithium-sulfur</source>
            <translation>Lithium-Schwefel</translation>
        </message>
        <message>
            <source>Loaded voltage at rated power</source>
            <translation>Spannung bei bemessener Leistung</translation>
        </message>
        <message>
            <source>Lowest operating temperature</source>
            <translation>Niedrigste Betriebstemperatur</translation>
        </message>
        <message>
            <source>Mandrel thickness</source>
            <translation>Dicke des Wickelkerns</translation>
        </message>
        <message>
            <source>Mass</source>
            <translation>Masse</translation>
        </message>
        <message>
            <source>Material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>Materials with yields, solvents, purchases</source>
            <translation>Materialien mit Ausbeuten, Lösemitteln, Zukauf</translation>
        </message>
        <message>
            <source>Mean road power</source>
            <translation>Mittlere Fahrleistung</translation>
        </message>
        <message>
            <source>Mean voltage at the rate</source>
            <translation>Mittlere Spannung bei der Rate</translation>
        </message>
        <message>
            <source>Measures that the literature names</source>
            <translation>Maßnahmen, die die Literatur nennt</translation>
        </message>
        <message>
            <source>Meets %1 of %2 %3 targets for %4.</source>
            <translation>Erfüllt %1 von %2 Zielen von %3 für %4.</translation>
        </message>
        <message>
            <source>Meets %1 of %2 %3 targets.</source>
            <translation>Erfüllt %1 von %2 Zielen von %3.</translation>
        </message>
        <message>
            <source>Metal layer density</source>
            <translation>Dichte der Metallschicht</translation>
        </message>
        <message>
            <source>Metal layer thickness</source>
            <translation>Dicke der Metallschicht</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Misses none of the assessed targets.</source>
            <translation>Verfehlt keines der bewerteten Ziele.</translation>
        </message>
        <message>
            <source>Module electronics</source>
            <translation>Modulelektronik</translation>
        </message>
        <message>
            <source>Module housing</source>
            <translation>Modulgehäuse</translation>
        </message>
        <message>
            <source>Module housing price</source>
            <translation>Preis des Modulgehäuses</translation>
        </message>
        <message>
            <source>Module interconnects</source>
            <translation>Modulverbinder</translation>
        </message>
        <message>
            <source>Module interconnects price</source>
            <translation>Preis der Modulverbinder</translation>
        </message>
        <message>
            <source>Module mass</source>
            <translation>Masse des Moduls</translation>
        </message>
        <message>
            <source>Module terminals</source>
            <translation>Modulpole</translation>
        </message>
        <message>
            <source>Module terminals price</source>
            <translation>Preis der Modulpole</translation>
        </message>
        <message>
            <source>Module volume</source>
            <translation>Volumen des Moduls</translation>
        </message>
        <message>
            <source>Modules in the pack</source>
            <translation>Module im Pack</translation>
        </message>
        <message>
            <source>Modules per row</source>
            <translation>Module je Reihe</translation>
        </message>
        <message>
            <source>Monitoring per capacity</source>
            <translation>Überwachung je Kapazität</translation>
        </message>
        <message>
            <source>Monitoring per parallel unit</source>
            <translation>Überwachung je Parallelgruppe</translation>
        </message>
        <message>
            <source>N/P ratio</source>
            <translation>N/P-Verhältnis</translation>
        </message>
        <message>
            <source>Negative</source>
            <translation>Negative</translation>
        </message>
        <message>
            <source>Negative active material</source>
            <translation>Aktivmaterial der Negativen</translation>
        </message>
        <message>
            <source>Negative area</source>
            <translation>Fläche der Negativen</translation>
        </message>
        <message>
            <source>Negative binder</source>
            <translation>Binder der Negativen</translation>
        </message>
        <message>
            <source>Negative collector</source>
            <translation>Negativer Ableiter</translation>
        </message>
        <message>
            <source>Negative conductive</source>
            <translation>Leitzusatz der Negativen</translation>
        </message>
        <message>
            <source>Negative electrode</source>
            <translation>Negative Elektrode</translation>
        </message>
        <message>
            <source>Negative margin in height</source>
            <translation>Überstand der Negativen in der Höhe</translation>
        </message>
        <message>
            <source>Negative margin in width</source>
            <translation>Überstand der Negativen in der Breite</translation>
        </message>
        <message>
            <source>Negative terminal</source>
            <translation>Negativer Pol</translation>
        </message>
        <message>
            <source>Negative terminal conductivity</source>
            <translation>Leitfähigkeit des negativen Pols</translation>
        </message>
        <message>
            <source>Negative terminal density</source>
            <translation>Dichte des negativen Pols</translation>
        </message>
        <message>
            <source>Negative terminal price</source>
            <translation>Preis des negativen Pols</translation>
        </message>
        <message>
            <source>Negative terminal thickness</source>
            <translation>Dicke des negativen Pols</translation>
        </message>
        <message>
            <source>Negative thickness, charged</source>
            <translation>Dicke der Negativen, geladen</translation>
        </message>
        <message>
            <source>Niche cell manufacturing capacity</source>
            <translation>Zellfertigungskapazität für Nischen</translation>
        </message>
        <message>
            <source>No input differs.</source>
            <translation>Keine Eingabe weicht ab.</translation>
        </message>
        <message>
            <source>No target of %1 can be assessed for these designs.</source>
            <translation>Kein Ziel von %1 ist für diese Entwürfe bewertbar.</translation>
        </message>
        <message>
            <source>None of the %1 designs meets all targets of %2 that are assessed for it.</source>
            <translation>Keiner der %1 Entwürfe erfüllt alle Ziele von %2, die für ihn bewertet sind.</translation>
        </message>
        <message>
            <source>None of the %1 targets can be assessed.</source>
            <translation>Keines der Ziele von %1 ist bewertbar.</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Nicht bewertet</translation>
        </message>
        <message>
            <source>Not assessed, %1: %2.</source>
            <translation>Nicht bewertet, %1: %2.</translation>
        </message>
        <message>
            <source>Not feasible: %1</source>
            <translation>Nicht ausführbar: %1</translation>
        </message>
        <message>
            <source>Number of cells and spread</source>
            <translation>Zahl der Zellen und Streuung</translation>
        </message>
        <message>
            <source>Of %1 inputs %2 are assumptions, %3 are fitted to a published figure, as the list of inputs marks, and %4 are given without a source; %5 are standard values of the program.</source>
            <translation>Von %1 Eingaben sind %2 Annahmen, %3 an einen veröffentlichten Wert angepasst, wie die Liste der Eingaben angibt, und %4 ohne Quelle angegeben; %5 sind Standardwerte des Programms.</translation>
        </message>
        <message>
            <source>Only %1 to %2 is possible.</source>
            <translation>Möglich ist nur %1 bis %2.</translation>
        </message>
        <message>
            <source>Open-circuit voltage</source>
            <translation>Ruhespannung</translation>
        </message>
        <message>
            <source>Open-circuit voltage of the pack</source>
            <translation>Ruhespannung des Packs</translation>
        </message>
        <message>
            <source>Open-circuit voltage table</source>
            <translation>Tabelle der Ruhespannung</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Betrieb</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>Origin of all results</source>
            <translation>Herkunft aller Ergebnisse</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Weiteres</translation>
        </message>
        <message>
            <source>Other hardware</source>
            <translation>Weitere Teile</translation>
        </message>
        <message>
            <source>Outer negative sheets</source>
            <translation>Äußere negative Lagen</translation>
        </message>
        <message>
            <source>Outer polymer density</source>
            <translation>Dichte des äußeren Polymers</translation>
        </message>
        <message>
            <source>Outer polymer thickness</source>
            <translation>Dicke des äußeren Polymers</translation>
        </message>
        <message>
            <source>Outer separator turns</source>
            <translation>Äußere Separatorwindungen</translation>
        </message>
        <message>
            <source>Oxygen taken up</source>
            <translation>Aufgenommener Sauerstoff</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Pack</translation>
        </message>
        <message>
            <source>Pack capacity</source>
            <translation>Kapazität des Packs</translation>
        </message>
        <message>
            <source>Pack cost</source>
            <translation>Kosten des Packs</translation>
        </message>
        <message>
            <source>Pack energy</source>
            <translation>Energie des Packs</translation>
        </message>
        <message>
            <source>Pack frame price</source>
            <translation>Preis des Packrahmens</translation>
        </message>
        <message>
            <source>Pack from</source>
            <translation>Pack aus</translation>
        </message>
        <message>
            <source>Pack height</source>
            <translation>Höhe des Packs</translation>
        </message>
        <message>
            <source>Pack insulation price</source>
            <translation>Preis der Packisolierung</translation>
        </message>
        <message>
            <source>Pack jacket price</source>
            <translation>Preis der Packhülle</translation>
        </message>
        <message>
            <source>Pack length</source>
            <translation>Länge des Packs</translation>
        </message>
        <message>
            <source>Pack mass</source>
            <translation>Masse des Packs</translation>
        </message>
        <message>
            <source>Pack terminals</source>
            <translation>Packpole</translation>
        </message>
        <message>
            <source>Pack terminals price</source>
            <translation>Preis der Packpole</translation>
        </message>
        <message>
            <source>Pack voltage</source>
            <translation>Spannung des Packs</translation>
        </message>
        <message>
            <source>Pack volume</source>
            <translation>Volumen des Packs</translation>
        </message>
        <message>
            <source>Pack width</source>
            <translation>Breite des Packs</translation>
        </message>
        <message>
            <source>Packaging</source>
            <translation>Gehäuse</translation>
        </message>
        <message>
            <source>Packing of the coating</source>
            <translation>Packung der Beschichtung</translation>
        </message>
        <message>
            <source>Packing of the stack</source>
            <translation>Packung des Stapels</translation>
        </message>
        <message>
            <source>Packs per year</source>
            <translation>Packs im Jahr</translation>
        </message>
        <message>
            <source>Pads</source>
            <translation>Polster</translation>
        </message>
        <message>
            <source>Parallel cells in a module</source>
            <translation>Parallele Zellen im Modul</translation>
        </message>
        <message>
            <source>Parallel modules</source>
            <translation>Parallele Module</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Parts of the pack</source>
            <translation>Teile des Packs</translation>
        </message>
        <message>
            <source>Parts the liquid reaches</source>
            <translation>Teile, die die Flüssigkeit erreicht</translation>
        </message>
        <message>
            <source>Pieces of a module</source>
            <translation>Stückteile eines Moduls</translation>
        </message>
        <message>
            <source>Plant and purchases</source>
            <translation>Werk und Zukauf</translation>
        </message>
        <message>
            <source>Plating or critical current density</source>
            <translation>Stromdichte der Abscheidung oder kritische</translation>
        </message>
        <message>
            <source>Pore filling</source>
            <translation>Porenfüllung</translation>
        </message>
        <message>
            <source>Pore filling at full discharge</source>
            <translation>Porenfüllung bei voller Entladung</translation>
        </message>
        <message>
            <source>Porosity</source>
            <translation>Porosität</translation>
        </message>
        <message>
            <source>Porosity of plated metal</source>
            <translation>Porosität abgeschiedenen Metalls</translation>
        </message>
        <message>
            <source>Positive</source>
            <translation>Positive</translation>
        </message>
        <message>
            <source>Positive active loading</source>
            <translation>Aktivbeladung der Positiven</translation>
        </message>
        <message>
            <source>Positive active material</source>
            <translation>Aktivmaterial der Positiven</translation>
        </message>
        <message>
            <source>Positive area</source>
            <translation>Fläche der Positiven</translation>
        </message>
        <message>
            <source>Positive binder</source>
            <translation>Binder der Positiven</translation>
        </message>
        <message>
            <source>Positive coating density</source>
            <translation>Dichte der positiven Beschichtung</translation>
        </message>
        <message>
            <source>Positive coating thickness</source>
            <translation>Dicke der positiven Beschichtung</translation>
        </message>
        <message>
            <source>Positive collector</source>
            <translation>Positiver Ableiter</translation>
        </message>
        <message>
            <source>Positive conductive</source>
            <translation>Leitzusatz der Positiven</translation>
        </message>
        <message>
            <source>Positive electrode</source>
            <translation>Positive Elektrode</translation>
        </message>
        <message>
            <source>Positive height</source>
            <translation>Höhe der Positiven</translation>
        </message>
        <message>
            <source>Positive porosity</source>
            <translation>Porosität der Positiven</translation>
        </message>
        <message>
            <source>Positive sheets</source>
            <translation>Positive Lagen</translation>
        </message>
        <message>
            <source>Positive sheets or turns</source>
            <translation>Positive Lagen oder Windungen</translation>
        </message>
        <message>
            <source>Positive terminal</source>
            <translation>Positiver Pol</translation>
        </message>
        <message>
            <source>Positive terminal conductivity</source>
            <translation>Leitfähigkeit des positiven Pols</translation>
        </message>
        <message>
            <source>Positive terminal density</source>
            <translation>Dichte des positiven Pols</translation>
        </message>
        <message>
            <source>Positive terminal price</source>
            <translation>Preis des positiven Pols</translation>
        </message>
        <message>
            <source>Positive terminal thickness</source>
            <translation>Dicke des positiven Pols</translation>
        </message>
        <message>
            <source>Positive width</source>
            <translation>Breite der Positiven</translation>
        </message>
        <message>
            <source>Pouch</source>
            <translation>Pouch</translation>
        </message>
        <message>
            <source>Pouch laminate</source>
            <translation>Verbundfolie des Pouches</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Power and charging</source>
            <translation>Leistung und Laden</translation>
        </message>
        <message>
            <source>Power density</source>
            <translation>Leistungsdichte</translation>
        </message>
        <message>
            <source>Power density of the pack</source>
            <translation>Leistungsdichte des Packs</translation>
        </message>
        <message>
            <source>Pressure in operation</source>
            <translation>Druck im Betrieb</translation>
        </message>
        <message>
            <source>Pressure plate density</source>
            <translation>Dichte der Druckplatte</translation>
        </message>
        <message>
            <source>Pressure plate price</source>
            <translation>Preis der Druckplatte</translation>
        </message>
        <message>
            <source>Pressure plate thickness</source>
            <translation>Dicke der Druckplatte</translation>
        </message>
        <message>
            <source>Pressure plates</source>
            <translation>Druckplatten</translation>
        </message>
        <message>
            <source>Price of active material</source>
            <translation>Preis des Aktivmaterials</translation>
        </message>
        <message>
            <source>Price of binder</source>
            <translation>Preis des Binders</translation>
        </message>
        <message>
            <source>Price of conductive additive</source>
            <translation>Preis des Leitzusatzes</translation>
        </message>
        <message>
            <source>Price of floor</source>
            <translation>Preis der Fläche</translation>
        </message>
        <message>
            <source>Price of the metal</source>
            <translation>Preis des Metalls</translation>
        </message>
        <message>
            <source>Price of solid electrolyte in the coating</source>
            <translation>Preis des Festelektrolyten in der Beschichtung</translation>
        </message>
        <message>
            <source>Price of the collector by area</source>
            <translation>Preis des Ableiters nach Fläche</translation>
        </message>
        <message>
            <source>Price of the host</source>
            <translation>Preis des Wirts</translation>
        </message>
        <message>
            <source>Price of the interlayer</source>
            <translation>Preis der Zwischenschicht</translation>
        </message>
        <message>
            <source>Price of the layer by area</source>
            <translation>Preis der Schicht nach Fläche</translation>
        </message>
        <message>
            <source>Price of the layer by mass</source>
            <translation>Preis der Schicht nach Masse</translation>
        </message>
        <message>
            <source>Price of the liquid</source>
            <translation>Preis der Flüssigkeit</translation>
        </message>
        <message>
            <source>Price of the separator's coating</source>
            <translation>Preis der Separator-Beschichtung</translation>
        </message>
        <message>
            <source>Prismatic can</source>
            <translation>Prismatischer Becher</translation>
        </message>
        <message>
            <source>Product of the plant</source>
            <translation>Erzeugnis des Werks</translation>
        </message>
        <message>
            <source>Profit</source>
            <translation>Gewinn</translation>
        </message>
        <message>
            <source>Profit on investment</source>
            <translation>Gewinn auf die Investition</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Published figures</source>
            <translation>Veröffentlichte Werte</translation>
        </message>
        <message>
            <source>Pulse length</source>
            <translation>Pulsdauer</translation>
        </message>
        <message>
            <source>Pulse power</source>
            <translation>Pulsleistung</translation>
        </message>
        <message>
            <source>Pulse power of the pack</source>
            <translation>Pulsleistung des Packs</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>Zukauf</translation>
        </message>
        <message>
            <source>Rate capability</source>
            <translation>Ratenfähigkeit</translation>
        </message>
        <message>
            <source>Rated pack power</source>
            <translation>Bemessene Packleistung</translation>
        </message>
        <message>
            <source>Recharge time</source>
            <translation>Ladezeit</translation>
        </message>
        <message>
            <source>Recyclability</source>
            <translation>Rezyklierbarkeit</translation>
        </message>
        <message>
            <source>Recycling efficiency</source>
            <translation>Wirkungsgrad des Recyclings</translation>
        </message>
        <message>
            <source>Reporting checklist</source>
            <translation>Berichtsliste</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Anforderung</translation>
        </message>
        <message>
            <source>Research and development</source>
            <translation>Forschung und Entwicklung</translation>
        </message>
        <message>
            <source>Research of depreciation</source>
            <translation>Forschung auf Abschreibung</translation>
        </message>
        <message>
            <source>Resistance</source>
            <translation>Widerstand</translation>
        </message>
        <message>
            <source>Resistance at the rate</source>
            <translation>Widerstand bei der Rate</translation>
        </message>
        <message>
            <source>Resistance of a pulse</source>
            <translation>Widerstand eines Pulses</translation>
        </message>
        <message>
            <source>Resistance of foils and terminals</source>
            <translation>Widerstand von Folien und Polen</translation>
        </message>
        <message>
            <source>Rests</source>
            <translation>Ruhezeiten</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Row racks</source>
            <translation>Reihengestelle</translation>
        </message>
        <message>
            <source>Row racks price</source>
            <translation>Preis der Reihengestelle</translation>
        </message>
        <message>
            <source>Rows of modules</source>
            <translation>Reihen von Modulen</translation>
        </message>
        <message>
            <source>Salt concentration</source>
            <translation>Salzkonzentration</translation>
        </message>
        <message>
            <source>Salt diffusivity</source>
            <translation>Diffusionskoeffizient des Salzes</translation>
        </message>
        <message>
            <source>Sand's time</source>
            <translation>Sand-Zeit</translation>
        </message>
        <message>
            <source>Second life</source>
            <translation>Zweites Leben</translation>
        </message>
        <message>
            <source>Self-discharge</source>
            <translation>Selbstentladung</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Separator</translation>
        </message>
        <message>
            <source>Separator coating</source>
            <translation>Beschichtung des Separators</translation>
        </message>
        <message>
            <source>Separator coating density</source>
            <translation>Dichte der Separator-Beschichtung</translation>
        </message>
        <message>
            <source>Separator coating porosity</source>
            <translation>Porosität der Separator-Beschichtung</translation>
        </message>
        <message>
            <source>Separator coating thickness</source>
            <translation>Dicke der Separator-Beschichtung</translation>
        </message>
        <message>
            <source>Separator density</source>
            <translation>Dichte des Separators</translation>
        </message>
        <message>
            <source>Separator margin in height</source>
            <translation>Überstand des Separators in der Höhe</translation>
        </message>
        <message>
            <source>Separator margin in width</source>
            <translation>Überstand des Separators in der Breite</translation>
        </message>
        <message>
            <source>Separator or solid electrolyte</source>
            <translation>Separator oder Festelektrolyt</translation>
        </message>
        <message>
            <source>Separator porosity</source>
            <translation>Porosität des Separators</translation>
        </message>
        <message>
            <source>Separator thickness</source>
            <translation>Dicke des Separators</translation>
        </message>
        <message>
            <source>Separator yield</source>
            <translation>Ausbeute des Separators</translation>
        </message>
        <message>
            <source>Separator, electrolyte and foils</source>
            <translation>Separator, Elektrolyt und Folien</translation>
        </message>
        <message>
            <source>Set of bus bars</source>
            <translation>Satz Sammelschienen</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Share of the world market</source>
            <translation>Anteil am Weltmarkt</translation>
        </message>
        <message>
            <source>Sheet between cells</source>
            <translation>Blech zwischen Zellen</translation>
        </message>
        <message>
            <source>Sheets between cells</source>
            <translation>Bleche zwischen Zellen</translation>
        </message>
        <message>
            <source>Sheets between cells price</source>
            <translation>Preis der Bleche zwischen Zellen</translation>
        </message>
        <message>
            <source>Side margin</source>
            <translation>Seitenrand</translation>
        </message>
        <message>
            <source>Sizing</source>
            <translation>Auslegung</translation>
        </message>
        <message>
            <source>Solid electrolyte in negative</source>
            <translation>Festelektrolyt in der Negativen</translation>
        </message>
        <message>
            <source>Solid electrolyte in positive</source>
            <translation>Festelektrolyt in der Positiven</translation>
        </message>
        <message>
            <source>Solid electrolyte in the positive</source>
            <translation>Festelektrolyt in der Positiven</translation>
        </message>
        <message>
            <source>Solid electrolyte mass fraction</source>
            <translation>Massenanteil Festelektrolyt</translation>
        </message>
        <message>
            <source>Solid-state, inorganic</source>
            <translation>Feststoff, anorganisch</translation>
        </message>
        <message>
            <source>Solid-state, polymer</source>
            <translation>Feststoff, Polymer</translation>
        </message>
        <message>
            <source>Solvent bought for the negative</source>
            <translation>Für die Negative gekauftes Lösemittel</translation>
        </message>
        <message>
            <source>Solvent bought for the positive</source>
            <translation>Für die Positive gekauftes Lösemittel</translation>
        </message>
        <message>
            <source>Solvent of the negative</source>
            <translation>Lösemittel der Negativen</translation>
        </message>
        <message>
            <source>Solvent of the positive</source>
            <translation>Lösemittel der Positiven</translation>
        </message>
        <message>
            <source>Solvent per binder of the negative</source>
            <translation>Lösemittel je Binder der Negativen</translation>
        </message>
        <message>
            <source>Solvent per binder of the positive</source>
            <translation>Lösemittel je Binder der Positiven</translation>
        </message>
        <message>
            <source>Solvent price of the negative</source>
            <translation>Lösemittelpreis der Negativen</translation>
        </message>
        <message>
            <source>Solvent price of the positive</source>
            <translation>Lösemittelpreis der Positiven</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Source or reason</source>
            <translation>Quelle oder Grund</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Quelle: %1</translation>
        </message>
        <message>
            <source>Specific area</source>
            <translation>Spezifische Oberfläche</translation>
        </message>
        <message>
            <source>Specific capacity</source>
            <translation>Spezifische Kapazität</translation>
        </message>
        <message>
            <source>Specific capacity of the metal</source>
            <translation>Spezifische Kapazität des Metalls</translation>
        </message>
        <message>
            <source>Specific energy</source>
            <translation>Spezifische Energie</translation>
        </message>
        <message>
            <source>Specific energy at 1000 cycles</source>
            <translation>Spezifische Energie bei 1000 Zyklen</translation>
        </message>
        <message>
            <source>Specific energy at 10000 cycles</source>
            <translation>Spezifische Energie bei 10000 Zyklen</translation>
        </message>
        <message>
            <source>Specific energy at 2000 cycles</source>
            <translation>Spezifische Energie bei 2000 Zyklen</translation>
        </message>
        <message>
            <source>Specific energy at 4000 cycles</source>
            <translation>Spezifische Energie bei 4000 Zyklen</translation>
        </message>
        <message>
            <source>Specific energy of the couple</source>
            <translation>Spezifische Energie des Paars der Aktivmaterialien</translation>
        </message>
        <message>
            <source>Specific energy of the module</source>
            <translation>Spezifische Energie des Moduls</translation>
        </message>
        <message>
            <source>Specific energy of the pack</source>
            <translation>Spezifische Energie des Packs</translation>
        </message>
        <message>
            <source>Specific energy of the stack</source>
            <translation>Spezifische Energie des Stapels</translation>
        </message>
        <message>
            <source>Specific energy, 2017</source>
            <translation>Spezifische Energie, 2017</translation>
        </message>
        <message>
            <source>Specific energy, 2020</source>
            <translation>Spezifische Energie, 2020</translation>
        </message>
        <message>
            <source>Specific energy, 350 Wh/kg cells</source>
            <translation>Spezifische Energie, Zellen mit 350 Wh/kg</translation>
        </message>
        <message>
            <source>Specific energy, 400 Wh/kg couple</source>
            <translation>Spezifische Energie, Paarung mit 400 Wh/kg</translation>
        </message>
        <message>
            <source>Specific energy, 450 Wh/kg cells</source>
            <translation>Spezifische Energie, Zellen mit 450 Wh/kg</translation>
        </message>
        <message>
            <source>Specific energy, 450 Wh/kg couple</source>
            <translation>Spezifische Energie, Paarung mit 450 Wh/kg</translation>
        </message>
        <message>
            <source>Specific energy, energy type</source>
            <translation>Spezifische Energie, Energietyp</translation>
        </message>
        <message>
            <source>Specific energy, high-energy cell</source>
            <translation>Spezifische Energie, Hochenergiezelle</translation>
        </message>
        <message>
            <source>Specific energy, high-power cell</source>
            <translation>Spezifische Energie, Hochleistungszelle</translation>
        </message>
        <message>
            <source>Specific energy, power type</source>
            <translation>Spezifische Energie, Leistungstyp</translation>
        </message>
        <message>
            <source>Specific energy, programme figure</source>
            <translation>Spezifische Energie, Angabe des Programms</translation>
        </message>
        <message>
            <source>Specific power</source>
            <translation>Spezifische Leistung</translation>
        </message>
        <message>
            <source>Specific power of the pack</source>
            <translation>Spezifische Leistung des Packs</translation>
        </message>
        <message>
            <source>Specific power, energy type</source>
            <translation>Spezifische Leistung, Energietyp</translation>
        </message>
        <message>
            <source>Specific power, power type</source>
            <translation>Spezifische Leistung, Leistungstyp</translation>
        </message>
        <message>
            <source>Specific regenerative power</source>
            <translation>Spezifische Rekuperationsleistung</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <source>Stacks or rolls per can</source>
            <translation>Stapel oder Wickel je Becher</translation>
        </message>
        <message>
            <source>State of charge of the mean voltage</source>
            <translation>Ladezustand der mittleren Spannung</translation>
        </message>
        <message>
            <source>State of charge of the pulse</source>
            <translation>Ladezustand des Pulses</translation>
        </message>
        <message>
            <source>State of the reported volume</source>
            <translation>Zustand des berichteten Volumens</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Steps of the plant, a year</source>
            <translation>Schritte des Werks im Jahr</translation>
        </message>
        <message>
            <source>Storage cost, stationary deep discharge</source>
            <translation>Speicherkosten, stationäre Tiefentladung</translation>
        </message>
        <message>
            <source>Sulfur</source>
            <translation>Schwefel</translation>
        </message>
        <message>
            <source>Sulfur in active material</source>
            <translation>Schwefel im Aktivmaterial</translation>
        </message>
        <message>
            <source>Sulfur in the coating</source>
            <translation>Schwefel in der Beschichtung</translation>
        </message>
        <message>
            <source>Sulfur loading</source>
            <translation>Schwefelbeladung</translation>
        </message>
        <message>
            <source>Swelling</source>
            <translation>Quellung</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Targets of %1</source>
            <translation>Ziele von %1</translation>
        </message>
        <message>
            <source>Targets one by one</source>
            <translation>Ziel für Ziel</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>Temperature of the conductivity</source>
            <translation>Temperatur der Leitfähigkeit</translation>
        </message>
        <message>
            <source>Terminal length</source>
            <translation>Länge der Pole</translation>
        </message>
        <message>
            <source>Terminal protrusion</source>
            <translation>Überstand der Pole</translation>
        </message>
        <message>
            <source>Terminal width</source>
            <translation>Breite der Pole</translation>
        </message>
        <message>
            <source>Terminals and extras</source>
            <translation>Pole und Zubehör</translation>
        </message>
        <message>
            <source>Terminals at</source>
            <translation>Pole an</translation>
        </message>
        <message>
            <source>Terminals in sizing</source>
            <translation>Pole beim Auslegen</translation>
        </message>
        <message>
            <source>Terminals in the volume</source>
            <translation>Pole im Volumen</translation>
        </message>
        <message>
            <source>Thickest positive coating</source>
            <translation>Dickste positive Beschichtung</translation>
        </message>
        <message>
            <source>Thickness of a pair, charged</source>
            <translation>Dicke eines Paars, geladen</translation>
        </message>
        <message>
            <source>Thickness</source>
            <translation>Dicke</translation>
        </message>
        <message>
            <source>Thinnest positive coating</source>
            <translation>Dünnste positive Beschichtung</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Transference number of Li⁺</source>
            <translation>Überführungszahl von Li⁺</translation>
        </message>
        <message>
            <source>Uncoated foil per cell thickness</source>
            <translation>Unbeschichtete Folie je Zelldicke</translation>
        </message>
        <message>
            <source>Uncoated negative foil</source>
            <translation>Unbeschichtete negative Folie</translation>
        </message>
        <message>
            <source>Uncoated positive foil</source>
            <translation>Unbeschichtete positive Folie</translation>
        </message>
        <message>
            <source>Usable energy</source>
            <translation>Nutzbare Energie</translation>
        </message>
        <message>
            <source>Usable pack energy</source>
            <translation>Nutzbare Energie des Packs</translation>
        </message>
        <message>
            <source>Utility-storage cell production in the EU</source>
            <translation>Fertigung von Speicherzellen in der EU</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Variable overhead</source>
            <translation>Variable Gemeinkosten</translation>
        </message>
        <message>
            <source>Variable overhead of depreciation</source>
            <translation>Variable Gemeinkosten der Abschreibung</translation>
        </message>
        <message>
            <source>Variable overhead of labour</source>
            <translation>Variable Gemeinkosten der Arbeit</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Leerraum</translation>
        </message>
        <message>
            <source>Void in volume</source>
            <translation>Leerraum am Volumen</translation>
        </message>
        <message>
            <source>Voltage and rate</source>
            <translation>Spannung und Rate</translation>
        </message>
        <message>
            <source>Voltage floor of a pulse</source>
            <translation>Spannungsgrenze eines Pulses</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>Volume as assembled</source>
            <translation>Volumen beim Zusammenbau</translation>
        </message>
        <message>
            <source>Volume exponent of pack pieces</source>
            <translation>Mengenexponent der Packteile</translation>
        </message>
        <message>
            <source>Volume exponent of pieces</source>
            <translation>Mengenexponent der Stückteile</translation>
        </message>
        <message>
            <source>Volume exponent of the negative active material</source>
            <translation>Mengenexponent des Aktivmaterials der Negativen</translation>
        </message>
        <message>
            <source>Volume exponent of the positive active material</source>
            <translation>Mengenexponent des Aktivmaterials der Positiven</translation>
        </message>
        <message>
            <source>Volume, charged</source>
            <translation>Volumen, geladen</translation>
        </message>
        <message>
            <source>Volume, discharged</source>
            <translation>Volumen, entladen</translation>
        </message>
        <message>
            <source>Wage</source>
            <translation>Lohn</translation>
        </message>
        <message>
            <source>Wanted</source>
            <translation>Verlangt</translation>
        </message>
        <message>
            <source>Wanted capacity</source>
            <translation>Gewünschte Kapazität</translation>
        </message>
        <message>
            <source>Wanted cell thickness</source>
            <translation>Gewünschte Zelldicke</translation>
        </message>
        <message>
            <source>Wanted charging time</source>
            <translation>Gewünschte Ladezeit</translation>
        </message>
        <message>
            <source>Wanted cycle life</source>
            <translation>Gewünschte Zyklenlebensdauer</translation>
        </message>
        <message>
            <source>Wanted pack energy</source>
            <translation>Gewünschte Packenergie</translation>
        </message>
        <message>
            <source>Wanted thickness</source>
            <translation>Gewünschte Dicke</translation>
        </message>
        <message>
            <source>Warranty</source>
            <translation>Gewährleistung</translation>
        </message>
        <message>
            <source>What differs from the baseline</source>
            <translation>Was von der Vergleichsbasis abweicht</translation>
        </message>
        <message>
            <source>What holds each design back</source>
            <translation>Was jeden Entwurf zurückhält</translation>
        </message>
        <message>
            <source>What holds the design back</source>
            <translation>Was den Entwurf zurückhält</translation>
        </message>
        <message>
            <source>What the numbers are of</source>
            <translation>Wovon die Zahlen sind</translation>
        </message>
        <message>
            <source>Where mass, volume and cost go</source>
            <translation>Wohin Masse, Volumen und Kosten gehen</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>Working capital</source>
            <translation>Umlaufvermögen</translation>
        </message>
        <message>
            <source>Wound length of the positive</source>
            <translation>Gewickelte Länge der Positiven</translation>
        </message>
        <message>
            <source>Write a number.</source>
            <translation>Bitte eine Zahl eingeben.</translation>
        </message>
        <message>
            <source>Year of prices</source>
            <translation>Jahr der Preise</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>besser</translation>
        </message>
        <message>
            <source>aircraft</source>
            <translation>Flugzeuge</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>und %1 weitere</translation>
        </message>
        <message>
            <source>any use</source>
            <translation>jede Verwendung</translation>
        </message>
        <message>
            <source>assumption</source>
            <translation>Annahme</translation>
        </message>
        <message>
            <source>baseline: %1</source>
            <translation>Vergleichsbasis: %1</translation>
        </message>
        <message>
            <source>behind</source>
            <translation>schlechter</translation>
        </message>
        <message>
            <source>car</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>cell</source>
            <translation>Zelle</translation>
        </message>
        <message>
            <source>charging time</source>
            <translation>Ladezeit</translation>
        </message>
        <message>
            <source>chemistry</source>
            <translation>Chemie</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>berechnet</translation>
        </message>
        <message>
            <source>computed from the bill of materials, not measured</source>
            <translation>aus der Stückliste berechnet, nicht gemessen</translation>
        </message>
        <message>
            <source>couple</source>
            <translation>Aktivpaar</translation>
        </message>
        <message>
            <source>cycle</source>
            <translation>Zyklen</translation>
        </message>
        <message>
            <source>declared</source>
            <translation>angegeben</translation>
        </message>
        <message>
            <source>design file</source>
            <translation>Entwurfsdatei</translation>
        </message>
        <message>
            <source>electric cars</source>
            <translation>Elektroautos</translation>
        </message>
        <message>
            <source>electrolyte</source>
            <translation>Elektrolyt</translation>
        </message>
        <message>
            <source>electrolyte additives, new cell chemistries</source>
            <translation>Elektrolytzusätze, neue Zellchemien</translation>
        </message>
        <message>
            <source>electrolyte additives, new electrolyte formulations</source>
            <translation>Elektrolytzusätze, neue Elektrolytrezepturen</translation>
        </message>
        <message>
            <source>electrolytes and additives from mechanistic studies</source>
            <translation>Elektrolyte und Zusätze aus Untersuchungen der Mechanismen</translation>
        </message>
        <message>
            <source>energy at the open-circuit voltage</source>
            <translation>Energie bei der Ruhespannung</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>fitted</source>
            <translation>angepasst</translation>
        </message>
        <message>
            <source>format preset</source>
            <translation>Formatvorlage</translation>
        </message>
        <message>
            <source>improved electrolytes, electrode design</source>
            <translation>verbesserte Elektrolyte, Gestaltung der Elektrode</translation>
        </message>
        <message>
            <source>industry</source>
            <translation>Industrie</translation>
        </message>
        <message>
            <source>input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>lithium</source>
            <translation>Lithium</translation>
        </message>
        <message>
            <source>material library</source>
            <translation>Materialbibliothek</translation>
        </message>
        <message>
            <source>met</source>
            <translation>erfüllt</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>verfehlt</translation>
        </message>
        <message>
            <source>misses none of the assessed targets</source>
            <translation>verfehlt keines der bewerteten Ziele</translation>
        </message>
        <message>
            <source>module</source>
            <translation>Modul</translation>
        </message>
        <message>
            <source>more effective coatings</source>
            <translation>wirksamere Beschichtungen</translation>
        </message>
        <message>
            <source>n/a</source>
            <translation>–</translation>
        </message>
        <message>
            <source>new electrolyte formulations</source>
            <translation>neue Elektrolytrezepturen</translation>
        </message>
        <message>
            <source>new electrolytes, better electrolyte-anode interphase</source>
            <translation>neue Elektrolyte, bessere Grenzphase zwischen Elektrolyt und Anode</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>nicht bewertet</translation>
        </message>
        <message>
            <source>not available for this design</source>
            <translation>für diesen Entwurf nicht verfügbar</translation>
        </message>
        <message>
            <source>not computed by the model</source>
            <translation>vom Modell nicht berechnet</translation>
        </message>
        <message>
            <source>not part of a design</source>
            <translation>nicht Teil eines Entwurfs</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>pack</source>
            <translation>Pack</translation>
        </message>
        <message>
            <source>pack factors %1 % of mass, %2 % of volume, %3 % of cost</source>
            <translation>Packfaktoren %1 % der Masse, %2 % des Volumens, %3 % der Kosten</translation>
        </message>
        <message>
            <source>pack from itemised hardware</source>
            <translation>Pack aus einzelnen Teilen</translation>
        </message>
        <message>
            <source>pack geometry of BatPaC 5</source>
            <translation>Packgeometrie von BatPaC 5</translation>
        </message>
        <message>
            <source>pair</source>
            <translation>Paar</translation>
        </message>
        <message>
            <source>plant</source>
            <translation>Werk</translation>
        </message>
        <message>
            <source>power</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>power at the mean voltage</source>
            <translation>Leistung bei der mittleren Spannung</translation>
        </message>
        <message>
            <source>prices of %1 at %2 USD/EUR, %3 GWh a year</source>
            <translation>Preise von %1 bei %2 USD/EUR, %3 GWh im Jahr</translation>
        </message>
        <message>
            <source>stable hybrid interlayers, highly dense electrolyte</source>
            <translation>stabile hybride Zwischenschichten, hochdichter Elektrolyt</translation>
        </message>
        <message>
            <source>stack</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <source>standard value</source>
            <translation>Standardwert</translation>
        </message>
        <message>
            <source>stationary</source>
            <translation>stationär</translation>
        </message>
        <message>
            <source>stationary storage</source>
            <translation>stationäre Speicher</translation>
        </message>
        <message>
            <source>system</source>
            <translation>System</translation>
        </message>
        <message>
            <source>terminals counted in the volume</source>
            <translation>Pole im Volumen enthalten</translation>
        </message>
        <message>
            <source>terminals not counted in the volume</source>
            <translation>Pole nicht im Volumen enthalten</translation>
        </message>
        <message>
            <source>the design is not feasible</source>
            <translation>der Entwurf ist nicht ausführbar</translation>
        </message>
        <message>
            <source>the programme gives no number</source>
            <translation>das Programm nennt keine Zahl</translation>
        </message>
        <message>
            <source>thickest coating</source>
            <translation>dickste Beschichtung</translation>
        </message>
        <message>
            <source>thinner solid electrolyte</source>
            <translation>dünnerer Festelektrolyt</translation>
        </message>
        <message>
            <source>understanding singlet-oxygen formation, new electrolytes and additives</source>
            <translation>Verständnis der Bildung von Singulettsauerstoff, neue Elektrolyte und Zusätze</translation>
        </message>
        <message>
            <source>volume as assembled</source>
            <translation>Volumen beim Zusammenbau</translation>
        </message>
        <message>
            <source>volume fully charged</source>
            <translation>Volumen voll geladen</translation>
        </message>
        <message>
            <source>volume fully charged, or discharged if larger</source>
            <translation>Volumen voll geladen, oder entladen, wenn größer</translation>
        </message>
        <message>
            <source>volume fully discharged</source>
            <translation>Volumen voll entladen</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>whole cell with packaging, terminals and electrolyte</source>
            <translation>ganze Zelle mit Gehäuse, Polen und Elektrolyt</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>mit %1</translation>
        </message>
        <message>
            <source>year</source>
            <translation>Jahre</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>≈ %1</source>
            <translation>≈ %1</translation>
        </message>
        <message>
            <source>✓ %1</source>
            <translation>✓ %1</translation>
        </message>
        <message>
            <source>✗ %1</source>
            <translation>✗ %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>level and name</comment>
            <translation>%2 (%1)</translation>
        </message>
        <message>
            <source>%1 × short</source>
            <comment>in a row</comment>
            <translation>%1 × unter</translation>
        </message>
        <message>
            <source>Inputs that differ</source>
            <translation>Unterschiedliche Eingaben</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>power for %1 s from %2 % charge down to %3 % of the voltage</source>
            <translation>Leistung für %1 s ab %2 % Ladung bis hinab zu %3 % der Spannung</translation>
        </message>
        <message>
            <source>power for %1 s from %2 % charge down to %3 V</source>
            <translation>Leistung für %1 s ab %2 % Ladung bis hinab zu %3 V</translation>
        </message>
        <message>
            <source>charging from %1 % to %2 % by BatPaC's fit</source>
            <translation>Laden von %1 % auf %2 % nach der Anpassung von BatPaC</translation>
        </message>
        <message>
            <source>charging from %1 % to %2 % with at most %3 mA/cm² and %4 V</source>
            <translation>Laden von %1 % auf %2 % mit höchstens %3 mA/cm² und %4 V</translation>
        </message>
        <message>
            <source>energy at %1 C with %2 Ω·cm²</source>
            <translation>Energie bei %1 C mit %2 Ω·cm²</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>%1 (generation %2, TRL %3), computed: %4</source>
            <translation>%1 (Generation %2, TRL %3), berechnet: %4</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Literature</source>
            <translation>Literatur</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <source>needs %1</source>
            <translation>benötigt: %1</translation>
        </message>
        <message>
            <source>in %1, for which a design has no exchange rate</source>
            <translation>in %1; dafür hat ein Entwurf keinen Wechselkurs</translation>
        </message>
        <message>
            <source>not a list of %1 values</source>
            <translation>keine Liste von %1 Werten</translation>
        </message>
        <message>
            <source>out of range</source>
            <translation>außerhalb des möglichen Bereichs</translation>
        </message>
        <message>
            <source>a row has no name, or one longer than %1 bytes</source>
            <translation>eine Zeile hat keinen Namen oder einen mit mehr als %1 Bytes</translation>
        </message>
        <message>
            <source>more than %1 rows</source>
            <translation>mehr als %1 Zeilen</translation>
        </message>
        <message>
            <source>%1 is negative</source>
            <translation>%1 ist negativ</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>negativ</translation>
        </message>
        <message>
            <source>positive</source>
            <translation>positiv</translation>
        </message>
        <message>
            <source>the mass fractions of the %1 coating sum to %2</source>
            <translation>die Massenanteile der Beschichtung (%1) ergeben zusammen %2</translation>
        </message>
        <message>
            <source>change the fractions of active material, conductive additive, binder and solid electrolyte so that they sum to 100 %</source>
            <translation>Anteile von Aktivmaterial, Leitzusatz, Binder und Festelektrolyt so ändern, dass sie 100 % ergeben</translation>
        </message>
        <message>
            <source>the %1 coating at %2 is denser than its solids at %3: its porosity is negative</source>
            <translation>die Beschichtung (%1) ist mit %2 dichter als ihre Feststoffe mit %3: ihre Porosität ist negativ</translation>
        </message>
        <message>
            <source>lower the coating density, or give a porosity of at least 0 %</source>
            <translation>Beschichtungsdichte senken oder eine Porosität von mindestens 0 % angeben</translation>
        </message>
        <message>
            <source>the %1 coating holds no active material</source>
            <translation>die Beschichtung (%1) enthält kein Aktivmaterial</translation>
        </message>
        <message>
            <source>give a positive active fraction (oxygen: porosity and pore filling)</source>
            <translation>einen Aktivanteil über null angeben (Sauerstoff: Porosität und Porenfüllung)</translation>
        </message>
        <message>
            <source>%1 has no meaning for this kind of negative</source>
            <translation>%1 hat für diese Art der negativen Elektrode keine Bedeutung</translation>
        </message>
        <message>
            <source>insertion: N/P ratio, areal capacity, loading or thickness; lithium: foil thickness, N/P ratio or lithium excess; host: filling, N/P ratio or excess</source>
            <translation>Einlagerung: N/P-Verhältnis, Flächenkapazität, Beladung oder Dicke; Lithium: Foliendicke, N/P-Verhältnis oder Lithiumüberschuss; Wirt: Füllung, N/P-Verhältnis oder Überschuss</translation>
        </message>
        <message>
            <source>use a thicker foil or a lower areal capacity; the lithium now limits the capacity</source>
            <translation>eine dickere Folie oder eine kleinere Flächenkapazität wählen; das Lithium begrenzt nun die Kapazität</translation>
        </message>
        <message>
            <source>a lithium excess of %1 needs a negative amount of lithium foil: the positive's first-cycle loss alone leaves %2</source>
            <translation>ein Lithiumüberschuss von %1 verlangt eine negative Menge Lithiumfolie: allein der Verlust der positiven Elektrode im ersten Zyklus lässt %2</translation>
        </message>
        <message>
            <source>raise the excess to at least that, or make the cell anode-free</source>
            <translation>den Überschuss mindestens darauf anheben oder die Zelle anodenfrei bauen</translation>
        </message>
        <message>
            <source>formation binds all lithium of the positive</source>
            <translation>die Formierung bindet alles Lithium der positiven Elektrode</translation>
        </message>
        <message>
            <source>the open-circuit voltage is %1</source>
            <translation>die Ruhespannung beträgt %1</translation>
        </message>
        <message>
            <source>check both electrodes' voltages, or give a voltage table for the rules that need one</source>
            <translation>Spannungen beider Elektroden prüfen oder eine Spannungstabelle angeben, wo eine Regel sie braucht</translation>
        </message>
        <message>
            <source>the voltage drop of %1 at the discharge rate reaches the open-circuit voltage of %2</source>
            <translation>der Spannungsabfall von %1 bei der Entladerate erreicht die Ruhespannung von %2</translation>
        </message>
        <message>
            <source>lower the rate, the areal capacity or the resistance</source>
            <translation>Rate, Flächenkapazität oder Widerstand senken</translation>
        </message>
        <message>
            <source>give more electrolyte or less porosity</source>
            <translation>mehr Elektrolyt oder weniger Porosität angeben</translation>
        </message>
        <message>
            <source>there is liquid electrolyte but nothing that it wets</source>
            <translation>es gibt flüssigen Elektrolyten, aber nichts, was er benetzt</translation>
        </message>
        <message>
            <source>set what the liquid reaches, or give no liquid</source>
            <translation>festlegen, was die Flüssigkeit erreicht, oder keine angeben</translation>
        </message>
        <message>
            <source>E/S needs sulfur, and the positive has none</source>
            <translation>E/S braucht Schwefel, die positive Elektrode hat keinen</translation>
        </message>
        <message>
            <source>the can has %1 of free space for %2 of electrolyte beyond the pores</source>
            <translation>der Becher hat %1 freien Raum für %2 Elektrolyt über die Poren hinaus</translation>
        </message>
        <message>
            <source>give less electrolyte or more head space</source>
            <translation>weniger Elektrolyt oder mehr Kopfraum angeben</translation>
        </message>
        <message>
            <source>%1 sheets are not a whole number</source>
            <translation>%1 Lagen sind keine ganze Zahl</translation>
        </message>
        <message>
            <source>use a whole number for a cell that is to be built</source>
            <translation>für eine Zelle, die gebaut werden soll, eine ganze Zahl wählen</translation>
        </message>
        <message>
            <source>a bipolar stack cannot be wound</source>
            <translation>ein bipolarer Stapel lässt sich nicht wickeln</translation>
        </message>
        <message>
            <source>use a pouch, a stacked prismatic cell or a bare stack</source>
            <translation>Pouch, gestapelte prismatische Zelle oder bloßen Stapel wählen</translation>
        </message>
        <message>
            <source>a bipolar stack needs a bipolar plate</source>
            <translation>ein bipolarer Stapel braucht eine Bipolarplatte</translation>
        </message>
        <message>
            <source>give the plate's thickness</source>
            <translation>die Dicke der Platte angeben</translation>
        </message>
        <message>
            <source>the electrodes need %1 where the case offers %2</source>
            <translation>die Elektroden brauchen %1, das Gehäuse bietet %2</translation>
        </message>
        <message>
            <source>use fewer or smaller electrodes, thinner layers, or a larger case</source>
            <translation>weniger oder kleinere Elektroden, dünnere Schichten oder ein größeres Gehäuse wählen</translation>
        </message>
        <message>
            <source>fully charged the electrodes need %1 where the can offers %2</source>
            <translation>voll geladen brauchen die Elektroden %1, der Becher bietet %2</translation>
        </message>
        <message>
            <source>leave more clearance for the growth of the electrodes</source>
            <translation>mehr Spiel für das Wachstum der Elektroden lassen</translation>
        </message>
        <message>
            <source>the can has no room for a roll: electrode height %1, winding depth %2</source>
            <translation>der Becher hat keinen Platz für einen Wickel: Elektrodenhöhe %1, Wickeltiefe %2</translation>
        </message>
        <message>
            <source>use a larger can, a smaller core or less head space</source>
            <translation>größeren Becher, kleineren Kern oder weniger Kopfraum wählen</translation>
        </message>
        <message>
            <source>%1 cells of a module do not make whole groups of %2 in parallel</source>
            <translation>%1 Zellen eines Moduls ergeben keine ganzen Gruppen von %2 parallelen</translation>
        </message>
        <message>
            <source>make the cells per module a multiple of the parallel cells</source>
            <translation>Zellen je Modul als Vielfaches der parallelen Zellen wählen</translation>
        </message>
        <message>
            <source>%1 modules do not make %2 equal strings</source>
            <translation>%1 Module ergeben keine %2 gleichen Stränge</translation>
        </message>
        <message>
            <source>make modules per row times rows a multiple of the parallel modules</source>
            <translation>Module je Reihe mal Reihen als Vielfaches der parallelen Module wählen</translation>
        </message>
        <message>
            <source>a layer has no ionic conductivity, so that resistance, power and charging limits are not known</source>
            <translation>eine Schicht hat keine Ionenleitfähigkeit, darum sind Widerstand, Leistung und Ladegrenzen nicht bekannt</translation>
        </message>
        <message>
            <source>the pulse ends at %1 state of charge, below the least of %2</source>
            <translation>der Puls endet bei %1 Ladezustand, unter dem kleinsten von %2</translation>
        </message>
        <message>
            <source>start the pulse higher, make it shorter, or lower the rated power</source>
            <translation>den Puls höher beginnen, kürzen oder die Nennleistung senken</translation>
        </message>
        <message>
            <source>the rated power needs %1, beyond the limiting current or rate (%2)</source>
            <translation>die Nennleistung braucht %1, mehr als Grenzstrom oder Rate (%2)</translation>
        </message>
        <message>
            <source>lower the rated power or give the cells more area</source>
            <translation>Nennleistung senken oder den Zellen mehr Fläche geben</translation>
        </message>
        <message>
            <source>the voltage floor of %1 is not between zero and the open-circuit voltage of %2</source>
            <translation>die untere Spannung von %1 liegt nicht zwischen null und der Ruhespannung von %2</translation>
        </message>
        <message>
            <source>lower the floor, or give it as a share of the open-circuit voltage</source>
            <translation>untere Spannung senken oder als Anteil der Ruhespannung angeben</translation>
        </message>
        <message>
            <source>BatPaC's charging fit was made for graphite, which this negative is not</source>
            <translation>die Ladeanpassung von BatPaC gilt für Graphit, was diese negative Elektrode nicht ist</translation>
        </message>
        <message>
            <source>%1 is outside the 10 to 60 min of BatPaC's charging fit</source>
            <translation>%1 liegt außerhalb der 10 bis 60 min der Ladeanpassung von BatPaC</translation>
        </message>
        <message>
            <source>charging reaches the limit of %1 before the end of the window (open-circuit voltage there %2)</source>
            <translation>das Laden erreicht die Grenze von %1 vor dem Ende des Fensters (Ruhespannung dort %2)</translation>
        </message>
        <message>
            <source>raise the voltage limit or end the window lower</source>
            <translation>Spannungsgrenze anheben oder das Fenster tiefer enden lassen</translation>
        </message>
        <message>
            <source>the charging window from %1 to %2 is empty</source>
            <translation>das Ladefenster von %1 bis %2 ist leer</translation>
        </message>
        <message>
            <source>end it above its start</source>
            <translation>über seinem Anfang enden lassen</translation>
        </message>
        <message>
            <source>charging takes %1 at a current that empties the electrolyte of salt after %2 (Sand's time), above the diffusion-limited current</source>
            <translation>das Laden dauert %1 bei einem Strom über dem diffusionsbegrenzten, der dem Elektrolyten nach %2 (Sand-Zeit) das Salz entzieht</translation>
        </message>
        <message>
            <source>lower the current, thin the layer, or use more salt</source>
            <translation>Strom senken, Schicht dünner machen oder mehr Salz verwenden</translation>
        </message>
        <message>
            <source>a coulombic efficiency of %1 would make lithium last for ever</source>
            <translation>ein coulombscher Wirkungsgrad von %1 ließe das Lithium ewig halten</translation>
        </message>
        <message>
            <source>give a value below 100 %</source>
            <translation>einen Wert unter 100 % angeben</translation>
        </message>
        <message>
            <source>the cell does not last one cycle</source>
            <translation>die Zelle hält keinen Zyklus</translation>
        </message>
        <message>
            <source>use more lithium or electrolyte, or a higher coulombic efficiency</source>
            <translation>mehr Lithium oder Elektrolyt oder einen höheren coulombschen Wirkungsgrad wählen</translation>
        </message>
        <message>
            <source>no price is known for %1: the cost is not available</source>
            <translation>kein Preis bekannt für %1: die Kosten sind nicht verfügbar</translation>
        </message>
        <message>
            <source>give %1, e.g. 10 %2, and the others</source>
            <translation>%1 angeben, z. B. 10 %2, und die anderen</translation>
        </message>
        <message>
            <source>give %1, e.g. 10 %2</source>
            <translation>%1 angeben, z. B. 10 %2</translation>
        </message>
        <message>
            <source>the price of %1 is negative</source>
            <translation>der Preis ist negativ: %1</translation>
        </message>
        <message>
            <source>give a price of at least zero</source>
            <translation>einen Preis von mindestens null angeben</translation>
        </message>
        <message>
            <source>the plant makes nothing, so that a unit has no cost</source>
            <translation>die Fabrik stellt nichts her, darum hat ein Stück keine Kosten</translation>
        </message>
        <message>
            <source>give an annual production above zero</source>
            <translation>eine Jahresproduktion über null angeben</translation>
        </message>
        <message>
            <source>no size of this format has the wanted capacity</source>
            <translation>keine Größe dieser Bauform hat die gewünschte Kapazität</translation>
        </message>
        <message>
            <source>change the wanted capacity, thickness or aspect ratio</source>
            <translation>gewünschte Kapazität, Dicke oder Seitenverhältnis ändern</translation>
        </message>
        <message>
            <source>unknown key '%1'</source>
            <translation>unbekannter Schlüssel '%1'</translation>
        </message>
        <message>
            <source>known keys: %1</source>
            <translation>bekannte Schlüssel: %1</translation>
        </message>
        <message>
            <source>give value and unit</source>
            <translation>Wert und Einheit angeben</translation>
        </message>
        <message>
            <source>'%1' has no value</source>
            <translation>'%1' hat keinen Wert</translation>
        </message>
        <message>
            <source>give value, source and confidence</source>
            <translation>Wert, Quelle und Vertrauen angeben</translation>
        </message>
        <message>
            <source>%1 has no source or confidence</source>
            <translation>%1 hat keine Quelle oder kein Vertrauen</translation>
        </message>
        <message>
            <source>say where the number comes from</source>
            <translation>sagen, woher die Zahl stammt</translation>
        </message>
        <message>
            <source>material '%1' has no properties</source>
            <translation>Material '%1' hat keine Eigenschaften</translation>
        </message>
        <message>
            <source>add some</source>
            <translation>welche ergänzen</translation>
        </message>
        <message>
            <source>unknown property '%1'</source>
            <translation>unbekannte Eigenschaft '%1'</translation>
        </message>
        <message>
            <source>see the list of material properties</source>
            <translation>siehe Liste der Materialeigenschaften</translation>
        </message>
        <message>
            <source>no library version</source>
            <translation>keine Version der Bibliothek</translation>
        </message>
        <message>
            <source>give library: and a whole number</source>
            <translation>library: und eine ganze Zahl angeben</translation>
        </message>
        <message>
            <source>a target lacks metric, name, level, source or confidence</source>
            <translation>einem Ziel fehlen Größe, Name, Ebene, Quelle oder Vertrauen</translation>
        </message>
        <message>
            <source>give all of them</source>
            <translation>alle angeben</translation>
        </message>
        <message>
            <source>'%1' is no use of a target</source>
            <translation>'%1' ist keine Verwendung eines Ziels</translation>
        </message>
        <message>
            <source>write car, stationary or aircraft, or leave it out for any</source>
            <translation>car, stationary oder aircraft schreiben, oder für jede weglassen</translation>
        </message>
        <message>
            <source>a target has neither value nor statement</source>
            <translation>ein Ziel hat weder Wert noch Aussage</translation>
        </message>
        <message>
            <source>give one</source>
            <translation>eines angeben</translation>
        </message>
        <message>
            <source>a target's comparison is not one of &gt; &gt;= &lt; &lt;= =</source>
            <translation>der Vergleich eines Ziels ist keiner von &gt; &gt;= &lt; &lt;= =</translation>
        </message>
        <message>
            <source>give one of them in quotes</source>
            <translation>einen davon in Anführungszeichen angeben</translation>
        </message>
        <message>
            <source>correct the value</source>
            <translation>den Wert berichtigen</translation>
        </message>
        <message>
            <source>no category or no materials</source>
            <translation>keine Kategorie oder keine Materialien</translation>
        </message>
        <message>
            <source>give both</source>
            <translation>beides angeben</translation>
        </message>
        <message>
            <source>material '%1' exists already</source>
            <translation>Material '%1' gibt es schon</translation>
        </message>
        <message>
            <source>rename it</source>
            <translation>umbenennen</translation>
        </message>
        <message>
            <source>no id, name or short name</source>
            <translation>keine Kennung, kein Name oder kein Kurzname</translation>
        </message>
        <message>
            <source>give all three</source>
            <translation>alle drei angeben</translation>
        </message>
        <message>
            <source>unknown %1 '%2'</source>
            <translation>unbekannt: %1 '%2'</translation>
        </message>
        <message>
            <source>leave it out or name a shipped one</source>
            <translation>weglassen oder eine mitgelieferte nennen</translation>
        </message>
        <message>
            <source>library value of %1 has changed since this design was saved: %2 was %3, now %4 %5</source>
            <translation>der Bibliothekswert von %1 hat sich seit dem Speichern dieses Entwurfs geändert: %2 war %3, jetzt %4 %5</translation>
        </message>
        <message>
            <source>give %1: %2 to keep the old value, or save the design again</source>
            <translation>%1: %2 angeben, um den alten Wert zu behalten, oder den Entwurf neu speichern</translation>
        </message>
        <message>
            <source>the file holds no design</source>
            <translation>die Datei enthält keinen Entwurf</translation>
        </message>
        <message>
            <source>begin with 'version: 1' and a section such as 'positive:'</source>
            <translation>mit 'version: 1' und einem Abschnitt wie 'positive:' beginnen</translation>
        </message>
        <message>
            <source>see 'cellgap describe' for all keys</source>
            <translation>alle Schlüssel zeigt 'cellgap describe'</translation>
        </message>
        <message>
            <source>'%1' is not a text</source>
            <translation>'%1' ist kein Text</translation>
        </message>
        <message>
            <source>write it in one line</source>
            <translation>in eine Zeile schreiben</translation>
        </message>
        <message>
            <source>the library version is not a whole number</source>
            <translation>die Version der Bibliothek ist keine ganze Zahl</translation>
        </message>
        <message>
            <source>write 'library: %1'</source>
            <translation>'library: %1' schreiben</translation>
        </message>
        <message>
            <source>unknown metric '%1'</source>
            <translation>unbekannte Größe '%1'</translation>
        </message>
        <message>
            <source>see 'cellgap list metrics'</source>
            <translation>siehe 'cellgap list metrics'</translation>
        </message>
        <message>
            <source>give the published value with its unit</source>
            <translation>den veröffentlichten Wert mit Einheit angeben</translation>
        </message>
        <message>
            <source>tolerance: %1</source>
            <translation>Toleranz: %1</translation>
        </message>
        <message>
            <source>write e.g. 5 %</source>
            <translation>z. B. 5 % schreiben</translation>
        </message>
        <message>
            <source>did you mean '%1'?</source>
            <translation>war '%1' gemeint?</translation>
        </message>
        <message>
            <source>%1; %2 without a unit means %3 %</source>
            <translation>%1; %2 ohne Einheit bedeutet %3 %</translation>
        </message>
        <message>
            <source>section '%1' does not hold keys and values</source>
            <translation>Abschnitt '%1' enthält keine Schlüssel und Werte</translation>
        </message>
        <message>
            <source>write its keys below it, indented</source>
            <translation>seine Schlüssel eingerückt darunter schreiben</translation>
        </message>
        <message>
            <source>'%1' is not an option of %2</source>
            <translation>'%1' steht für %2 nicht zur Wahl</translation>
        </message>
        <message>
            <source>options: %1</source>
            <translation>zur Wahl: %1</translation>
        </message>
        <message>
            <source>did you mean '%1'? options: %2</source>
            <translation>war '%1' gemeint? Zur Wahl: %2</translation>
        </message>
        <message>
            <source>unknown material '%1'</source>
            <translation>unbekanntes Material '%1'</translation>
        </message>
        <message>
            <source>material '%1' is a %2 and does not go here</source>
            <translation>Material '%1' ist aus der Kategorie %2 und gehört nicht hierher</translation>
        </message>
        <message>
            <source>see 'cellgap list materials'</source>
            <translation>siehe 'cellgap list materials'</translation>
        </message>
        <message>
            <source>correct value or unit</source>
            <translation>Wert oder Einheit berichtigen</translation>
        </message>
        <message>
            <source>%1: %2 is outside the possible range</source>
            <translation>%1: %2 liegt außerhalb des möglichen Bereichs</translation>
        </message>
        <message>
            <source>%1 is not a list of %2 values</source>
            <translation>%1 ist keine Liste von %2 Werten</translation>
        </message>
        <message>
            <source>give the values at 0, 10 … 100 % state of charge, e.g. [3.0 V, …]</source>
            <translation>die Werte bei 0, 10 … 100 % Ladezustand angeben, z. B. [3.0 V, …]</translation>
        </message>
        <message>
            <source>'%1' (line %2) and '%3' are two inputs for one quantity</source>
            <translation>'%1' (Zeile %2) und '%3' sind zwei Eingaben für eine Größe</translation>
        </message>
        <message>
            <source>keep one of them; the other follows from it</source>
            <translation>eine behalten; die andere folgt daraus</translation>
        </message>
        <message>
            <source>'%1' has no effect on this kind of design</source>
            <translation>'%1' wirkt bei dieser Art von Entwurf nicht</translation>
        </message>
        <message>
            <source>remove it, or change the kind that it belongs to</source>
            <translation>entfernen oder die Art ändern, zu der es gehört</translation>
        </message>
        <message>
            <source>see 'cellgap describe %1'</source>
            <translation>siehe 'cellgap describe %1'</translation>
        </message>
        <message>
            <source>'%1' is not a list</source>
            <translation>'%1' ist keine Liste</translation>
        </message>
        <message>
            <source>write one row to a line: - {name: …, …}</source>
            <translation>je Zeile einen Eintrag schreiben: - {name: …, …}</translation>
        </message>
        <message>
            <source>there is no row '%1'</source>
            <translation>es gibt keine Zeile '%1'</translation>
        </message>
        <message>
            <source>a row cannot be renamed</source>
            <translation>eine Zeile kann nicht umbenannt werden</translation>
        </message>
        <message>
            <source>there is no '%1' to drop</source>
            <translation>es gibt kein '%1' zum Weglassen</translation>
        </message>
        <message>
            <source>see the plant that this builds on</source>
            <translation>siehe die Fabrik, auf der dies aufbaut</translation>
        </message>
        <message>
            <source>begin each row with 'name: …', and merge rows that are too many</source>
            <translation>jede Zeile mit 'name: …' beginnen und überzählige zusammenfassen</translation>
        </message>
        <message>
            <source>unknown field '%1'</source>
            <translation>unbekanntes Feld '%1'</translation>
        </message>
        <message>
            <source>'%1' is not an option of '%2'</source>
            <translation>'%1' steht für '%2' nicht zur Wahl</translation>
        </message>
        <message>
            <source>give a value of at least zero</source>
            <translation>einen Wert von mindestens null angeben</translation>
        </message>
        <message>
            <source>'%1' is not a number with a unit, e.g. %2</source>
            <translation>'%1' ist keine Zahl mit Einheit, z. B. %2</translation>
        </message>
        <message>
            <source>'%1' has no unit; expected %2, e.g. %3</source>
            <translation>'%1' hat keine Einheit; erwartet wird %2, z. B. %3</translation>
        </message>
        <message>
            <source>'%1' measures something else; expected a unit like %2, e.g. %3</source>
            <translation>'%1' misst etwas anderes; erwartet wird eine Einheit wie %2, z. B. %3</translation>
        </message>
        <message>
            <source>unknown unit '%1'; expected a unit like %2, e.g. %3</source>
            <translation>unbekannte Einheit '%1'; erwartet wird eine wie %2, z. B. %3</translation>
        </message>
        <message>
            <source>'%1' is not a number with a unit</source>
            <translation>'%1' ist keine Zahl mit Einheit</translation>
        </message>
        <message>
            <source>unknown unit '%1'</source>
            <translation>unbekannte Einheit '%1'</translation>
        </message>
        <message>
            <source>the file does not say its version</source>
            <translation>die Datei nennt ihre Version nicht</translation>
        </message>
        <message>
            <source>begin it with 'version: %1'</source>
            <translation>mit 'version: %1' beginnen</translation>
        </message>
        <message>
            <source>the version is not a whole number from 1</source>
            <translation>die Version ist keine ganze Zahl ab 1</translation>
        </message>
        <message>
            <source>write 'version: %1'</source>
            <translation>'version: %1' schreiben</translation>
        </message>
        <message>
            <source>the file has version %1, this program reads up to %2</source>
            <translation>die Datei hat Version %1, dieses Programm liest bis %2</translation>
        </message>
        <message>
            <source>use a newer CellGap</source>
            <translation>ein neueres CellGap verwenden</translation>
        </message>
        <message>
            <source>unknown key '%1' of a value</source>
            <translation>unbekannter Schlüssel '%1' eines Werts</translation>
        </message>
        <message>
            <source>write 'key: value unit' or '{value: …, source: …}'</source>
            <translation>'key: value unit' oder '{value: …, source: …}' schreiben</translation>
        </message>
        <message>
            <source>the range of '%1' is not readable</source>
            <translation>der Bereich von '%1' ist nicht lesbar</translation>
        </message>
        <message>
            <source>write [low unit, high unit], both possible and in the currency of the value</source>
            <translation>schreiben Sie [kleinster Einheit, größter Einheit], beide möglich und in der Währung des Werts</translation>
        </message>
        <message>
            <source>aliases are not read</source>
            <translation>Aliasse werden nicht gelesen</translation>
        </message>
        <message>
            <source>write the value out</source>
            <translation>den Wert ausschreiben</translation>
        </message>
        <message>
            <source>anchors are not read</source>
            <translation>Anker werden nicht gelesen</translation>
        </message>
        <message>
            <source>tags are not read: %1</source>
            <translation>Tags werden nicht gelesen: %1</translation>
        </message>
        <message>
            <source>remove the tag</source>
            <translation>das Tag entfernen</translation>
        </message>
        <message>
            <source>nested more than 32 levels deep</source>
            <translation>mehr als 32 Ebenen tief geschachtelt</translation>
        </message>
        <message>
            <source>nest less</source>
            <translation>weniger schachteln</translation>
        </message>
        <message>
            <source>more than 20,000 values</source>
            <translation>mehr als 20.000 Werte</translation>
        </message>
        <message>
            <source>split the file</source>
            <translation>die Datei teilen</translation>
        </message>
        <message>
            <source>a key must be a plain word</source>
            <translation>ein Schlüssel muss ein einfaches Wort sein</translation>
        </message>
        <message>
            <source>write key: value</source>
            <translation>Schlüssel: Wert schreiben</translation>
        </message>
        <message>
            <source>duplicate key '%1', first given in line %2</source>
            <translation>Schlüssel '%1' doppelt, zuerst in Zeile %2</translation>
        </message>
        <message>
            <source>keep one of them</source>
            <translation>einen davon behalten</translation>
        </message>
        <message>
            <source>the file holds a second document</source>
            <translation>die Datei enthält ein zweites Dokument</translation>
        </message>
        <message>
            <source>keep one document per file</source>
            <translation>ein Dokument je Datei behalten</translation>
        </message>
        <message>
            <source>not valid YAML: %1</source>
            <translation>kein gültiges YAML: %1</translation>
        </message>
        <message>
            <source>check indentation, quotes and colons near this line</source>
            <translation>Einrückung, Anführungszeichen und Doppelpunkte in der Nähe dieser Zeile prüfen</translation>
        </message>
        <message>
            <source>the file is larger than 1 MiB</source>
            <translation>die Datei ist größer als 1 MiB</translation>
        </message>
        <message>
            <source>give a design file</source>
            <translation>eine Entwurfsdatei angeben</translation>
        </message>
        <message>
            <source>the file is not valid UTF-8 text</source>
            <translation>die Datei ist kein gültiger UTF-8-Text</translation>
        </message>
        <message>
            <source>save it in the encoding UTF-8</source>
            <translation>in der Kodierung UTF-8 speichern</translation>
        </message>
        <message>
            <source>a resistance: electrical.resistance, or another electrical.resistance_rule</source>
            <translation>einen Widerstand: electrical.resistance oder eine andere electrical.resistance_rule</translation>
        </message>
        <message>
            <source>a resistance: electrical.pulse_resistance, or another electrical.resistance_rule</source>
            <translation>einen Widerstand: electrical.pulse_resistance oder eine andere electrical.resistance_rule</translation>
        </message>
        <message>
            <source>a charging limit within reach: charging.*; one in volts also electrical.voltage_table</source>
            <translation>eine erreichbare Ladegrenze: charging.*; eine in Volt auch electrical.voltage_table</translation>
        </message>
        <message>
            <source>charging.salt_concentration, charging.diffusivity and charging.transference_number</source>
            <translation>charging.salt_concentration, charging.diffusivity und charging.transference_number</translation>
        </message>
        <message>
            <source>life.declared_cycles, or life.coulombic_efficiency with a lithium negative</source>
            <translation>life.declared_cycles, oder life.coulombic_efficiency mit einer Lithiumelektrode</translation>
        </message>
        <message>
            <source>life.coulombic_efficiency with a lithium negative</source>
            <translation>life.coulombic_efficiency mit einer Lithiumelektrode</translation>
        </message>
        <message>
            <source>a lithium negative</source>
            <translation>eine Lithiumelektrode</translation>
        </message>
        <message>
            <source>life.calendar_life</source>
            <translation>life.calendar_life</translation>
        </message>
        <message>
            <source>a price for every part</source>
            <translation>einen Preis für jedes Teil</translation>
        </message>
        <message>
            <source>a price for every part and a plant</source>
            <translation>einen Preis für jedes Teil und eine Fabrik</translation>
        </message>
        <message>
            <source>a pack route with modules: itemised or batpac</source>
            <translation>einen Weg zum Pack mit Modulen: itemised oder batpac</translation>
        </message>
        <message>
            <source>prices, a plant and a cycle life</source>
            <translation>Preise, eine Fabrik und eine Zyklenlebensdauer</translation>
        </message>
        <message>
            <source>rows: %1</source>
            <translation>Zeilen: %1</translation>
        </message>
        <message>
            <source>counts only with %1, which is not assessed: %2</source>
            <translation>zählt nur mit %1, was nicht bewertet wird: %2</translation>
        </message>
        <message>
            <source>write [{metric: …, comparison: …, value: …}]</source>
            <translation>[{metric: …, comparison: …, value: …}] schreiben</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwendung</translation>
        </message>
        <message>
            <source>Cycle life, or calendar life</source>
            <translation>Zyklen- oder kalendarische Lebensdauer</translation>
        </message>
        <message>
            <source>counts only with %1: %2</source>
            <translation>zählt nur mit %1: %2</translation>
        </message>
        <message>
            <source>or %1: %2</source>
            <translation>oder %1: %2</translation>
        </message>
        <message>
            <source>is %1</source>
            <translation>ist %1</translation>
        </message>
        <message>
            <source>not assessed: %1</source>
            <translation>nicht bewertet: %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Mean voltage</source>
            <translation>Mittlere Spannung</translation>
        </message>
        <message>
            <source>%1 V open circuit − %2 V at %3 C</source>
            <translation>%1 V in Ruhe − %2 V bei %3 C</translation>
        </message>
        <message>
            <source>Energy of a cell</source>
            <translation>Energie einer Zelle</translation>
        </message>
        <message>
            <source>Energy of the pack</source>
            <translation>Energie des Packs</translation>
        </message>
        <message>
            <source>Mass of the pack</source>
            <translation>Masse des Packs</translation>
        </message>
        <message>
            <source>cells are %1 %</source>
            <translation>Zellen sind %1 %</translation>
        </message>
        <message>
            <source>Smaller parts</source>
            <translation>Kleinere Teile</translation>
        </message>
        <message>
            <source>Volume of the pack</source>
            <translation>Volumen des Packs</translation>
        </message>
        <message>
            <source>Around the cells</source>
            <translation>Um die Zellen</translation>
        </message>
        <message>
            <source>of all pairs</source>
            <translation>aller Paare</translation>
        </message>
        <message>
            <source>Voltage under the pulse</source>
            <translation>Spannung im Puls</translation>
        </message>
        <message>
            <source>half the open-circuit voltage, where the power is largest</source>
            <translation>halbe Ruhespannung, wo die Leistung am größten ist</translation>
        </message>
        <message>
            <source>the floor of the pulse</source>
            <translation>die Untergrenze des Pulses</translation>
        </message>
        <message>
            <source>Drop to it</source>
            <translation>Abfall bis dahin</translation>
        </message>
        <message>
            <source>from %1 V at %2 % charge</source>
            <translation>von %1 V bei %2 % Ladung</translation>
        </message>
        <message>
            <source>Pulse resistance</source>
            <translation>Pulswiderstand</translation>
        </message>
        <message>
            <source>pulse of %1 s</source>
            <translation>Puls von %1 s</translation>
        </message>
        <message>
            <source>Pulse power of a cell</source>
            <translation>Pulsleistung einer Zelle</translation>
        </message>
        <message>
            <source>what the voltage limit leaves</source>
            <translation>was die Spannungsgrenze zulässt</translation>
        </message>
        <message>
            <source>the current limit</source>
            <translation>die Stromgrenze</translation>
        </message>
        <message>
            <source>Charged share</source>
            <translation>Geladener Anteil</translation>
        </message>
        <message>
            <source>from %1 % to %2 %</source>
            <translation>von %1 % bis %2 %</translation>
        </message>
        <message>
            <source>Mean current</source>
            <translation>Mittlerer Strom</translation>
        </message>
        <message>
            <source>Until the lithium is used up</source>
            <translation>Bis das Lithium verbraucht ist</translation>
        </message>
        <message>
            <source>excess of %1 %, %2 % lost per cycle, then fading to %3 %</source>
            <translation>Überschuss %1 %, je Zyklus %2 % Verlust, dann Abfall auf %3 %</translation>
        </message>
        <message>
            <source>Until the electrolyte is used up</source>
            <translation>Bis der Elektrolyt verbraucht ist</translation>
        </message>
        <message>
            <source>%1 g/Ah less the %2 needed, %3 g/Ah × %4 % used per cycle</source>
            <translation>%1 g/Ah weniger %2 nötige, %3 g/Ah × %4 % Verbrauch je Zyklus</translation>
        </message>
        <message>
            <source>Declared</source>
            <translation>Angegeben</translation>
        </message>
        <message>
            <source>Share of the cells</source>
            <translation>Anteil der Zellen</translation>
        </message>
        <message>
            <source>Purchased parts of the pack</source>
            <translation>Zugekaufte Teile des Packs</translation>
        </message>
        <message>
            <source>Mass of both active materials</source>
            <translation>Masse beider Aktivmaterialien</translation>
        </message>
        <message>
            <source>Larger air conditioning of the vehicle</source>
            <translation>Größere Klimaanlage des Fahrzeugs</translation>
        </message>
        <message>
            <source>Depth of discharge</source>
            <translation>Entladetiefe</translation>
        </message>
        <message>
            <source>or</source>
            <translation>oder</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Waterfall by mass</source>
            <translation>Wasserfall nach Masse</translation>
        </message>
        <message>
            <source>Waterfall by volume</source>
            <translation>Wasserfall nach Volumen</translation>
        </message>
        <message>
            <source>Cross-section</source>
            <translation>Querschnitt</translation>
        </message>
        <message>
            <source>Making</source>
            <translation>Herstellung</translation>
        </message>
        <message>
            <source>Yields, solvents, purchases</source>
            <translation>Ausbeuten, Lösemittel, Zukäufe</translation>
        </message>
        <message>
            <source>Energy map</source>
            <translation>Energiekarte</translation>
        </message>
        <message>
            <source>follows from BatPaC's fit of the coating's thickness</source>
            <translation>folgt aus der BatPaC-Anpassung über die Schichtdicke</translation>
        </message>
        <message>
            <source>follows from a current that the voltage limit lets fall</source>
            <translation>folgt aus einem Strom, den die Spannungsgrenze fallen lässt</translation>
        </message>
        <message>
            <source>Bars</source>
            <translation>Balken</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Roadmap</source>
            <translation>Fahrplan</translation>
        </message>
        <message>
            <source>Table 1</source>
            <translation>Tabelle 1</translation>
        </message>
        <message>
            <source>Ragone</source>
            <translation>Ragone</translation>
        </message>
        <message>
            <source>Break-even thickness</source>
            <translation>Gleichstandsdicke</translation>
        </message>
        <message>
            <source>Capacity of Li-O2</source>
            <translation>Kapazität von Li-O2</translation>
        </message>
        <message>
            <source>Cell drawing</source>
            <translation>Zellzeichnung</translation>
        </message>
        <message>
            <source>Bill of materials</source>
            <translation>Stückliste</translation>
        </message>
        <message>
            <source>the foil of the %1 conducts no electrons</source>
            <translation>die Folie (%1) leitet keine Elektronen</translation>
        </message>
        <message>
            <source>a terminal without width, thickness or conductivity conducts no electrons</source>
            <translation>ein Anschluss ohne Breite, Dicke oder Leitfähigkeit leitet keine Elektronen</translation>
        </message>
        <message>
            <source>no electrode brings lithium: the positive is assembled charged and the negative empty</source>
            <translation>keine Elektrode bringt Lithium mit: die Positive wird geladen verbaut und die Negative leer</translation>
        </message>
        <message>
            <source>use a lithium negative, prelithiate it, or use a positive that is assembled discharged</source>
            <translation>eine Lithiumnegative verwenden, sie prälithiieren oder eine Positive verwenden, die entladen zusammengebaut wird</translation>
        </message>
        <message>
            <source>the scaffold of an oxygen positive holds %1 of active material, which forms only when it discharges</source>
            <translation>das Gerüst einer Sauerstoff-Positiven enthält %1 Aktivmaterial, das erst beim Entladen entsteht</translation>
        </message>
        <message>
            <source>set it to 0 % and let the other fractions sum to 100 %</source>
            <translation>auf 0 % setzen; die anderen Anteile müssen zusammen 100 % ergeben</translation>
        </message>
        <message>
            <source>no ion crosses the separator: its pores hold no liquid</source>
            <translation>kein Ion durchquert den Separator: seine Poren enthalten keine Flüssigkeit</translation>
        </message>
        <message>
            <source>give the separator pores and liquid that reaches them, or a solid electrolyte</source>
            <translation>dem Separator Poren und Flüssigkeit geben, die sie erreicht, oder einen Festelektrolyten</translation>
        </message>
        <message>
            <source>+ overhangs and packaging (cell)</source>
            <translation>+ Überstände und Verpackung (Zelle)</translation>
        </message>
        <message>
            <source>an uncoated strip of %1 leaves nothing of the foil (%2)</source>
            <translation>ein unbeschichteter Streifen von %1 lässt nichts von der Folie (%2) übrig</translation>
        </message>
        <message>
            <source>a strip below zero may only cut part of the foil; raise it</source>
            <translation>ein Streifen unter null darf nur einen Teil der Folie abschneiden; erhöhen</translation>
        </message>
        <message>
            <source>Oxygen capacity per carbon</source>
            <translation>Sauerstoffkapazität je Kohlenstoff</translation>
        </message>
        <message>
            <source>Oxygen capacity per discharged positive</source>
            <translation>Sauerstoffkapazität je entladene Positive</translation>
        </message>
        <message>
            <source>an oxygen positive</source>
            <translation>eine Sauerstoff-Positive</translation>
        </message>
        <message>
            <source>%1; cycles of %2 %</source>
            <translation>%1; Zyklen zu %2 %</translation>
        </message>
        <message>
            <source>lower the N/P ratio or the first-cycle loss of the negative</source>
            <translation>das N/P-Verhältnis oder den Erstzyklusverlust der Negativen senken</translation>
        </message>
        <message>
            <source>First-cycle loss of the negative</source>
            <translation>Erstzyklusverlust der Negativen</translation>
        </message>
        <message>
            <source>Temperature of the coating's conductivity</source>
            <translation>Temperatur der Leitfähigkeit der Schicht</translation>
        </message>
        <message>
            <source>Activation energy of the coating's conductivity</source>
            <translation>Aktivierungsenergie der Leitfähigkeit der Schicht</translation>
        </message>
        <message>
            <source>the parts of the cell take %1, the cell only %2</source>
            <translation>die Teile der Zelle brauchen %1, die Zelle hat nur %2</translation>
        </message>
        <message>
            <source>give less electrolyte, as an amount or as a share of the stack, or a larger cell</source>
            <translation>weniger Elektrolyt angeben, als Menge oder als Anteil des Stapels, oder eine größere Zelle</translation>
        </message>
        <message>
            <source>the interfaces' %1 are more than the %2 that the table holds 2 s after a pulse starts, of which they are a part</source>
            <translation>%1 der Grenzflächen sind mehr als die %2, die die Tabelle 2 s nach Beginn eines Pulses enthält und deren Teil sie sind</translation>
        </message>
        <message>
            <source>the resistance of the pulse comes out as %1</source>
            <translation>der Widerstand des Pulses ergibt sich zu %1</translation>
        </message>
        <message>
            <source>correct the tables of resistance over the state of charge</source>
            <translation>die Tabellen des Widerstands über dem Ladezustand berichtigen</translation>
        </message>
        <message>
            <source>the lithium of the negative, %1, is less than the %2 that the positive, which is assembled charged and brings none, takes up first</source>
            <translation>das Lithium der negativen Elektrode, %1, ist weniger als die %2, die die positive, die geladen verbaut wird und keines mitbringt, zuerst aufnimmt</translation>
        </message>
        <message>
            <source>nothing around the cells has a mass: the mass of the pack and its energy and power by mass are not assessed</source>
            <translation>Nichts um die Zellen hat eine Masse: Die Masse des Packs und seine Energie und Leistung je Masse werden nicht bewertet</translation>
        </message>
        <message>
            <source>nothing around the cells has a volume: the volume of the pack and its energy and power by volume are not assessed</source>
            <translation>Nichts um die Zellen hat ein Volumen: Das Volumen des Packs und seine Energie und Leistung je Volumen werden nicht bewertet</translation>
        </message>
        <message>
            <source>nothing around the cells has a cost: that of the pack is not assessed</source>
            <translation>Nichts um die Zellen hat Kosten: Die des Packs werden nicht bewertet</translation>
        </message>
        <message>
            <source>give %1, %2 or %3</source>
            <translation>%1, %2 oder %3 angeben</translation>
        </message>
        <message>
            <source>a mass around the cells: pack.pack_hardware_mass, …</source>
            <translation>eine Masse um die Zellen: pack.pack_hardware_mass, …</translation>
        </message>
        <message>
            <source>a volume around the cells: pack.pack_hardware_volume, …</source>
            <translation>ein Volumen um die Zellen: pack.pack_hardware_volume, …</translation>
        </message>
        <message>
            <source>cells are %1 % of the pack by mass: 250/400 Wh/kg, the ratio of the SET-Plan 2030 targets</source>
            <translation>Zellen sind %1 % des Packs nach Masse: 250/400 Wh/kg, das Verhältnis der Ziele des SET-Plans 2030</translation>
        </message>
        <message>
            <source>cells are %1 % of the pack by mass</source>
            <translation>Zellen sind %1 % des Packs nach Masse</translation>
        </message>
        <message>
            <source>cells are %1 % of the pack by volume: 500/750 Wh/L, the ratio of the SET-Plan 2030 targets</source>
            <translation>Zellen sind %1 % des Packs nach Volumen: 500/750 Wh/L, das Verhältnis der Ziele des SET-Plans 2030</translation>
        </message>
        <message>
            <source>cells are %1 % of the pack by volume</source>
            <translation>Zellen sind %1 % des Packs nach Volumen</translation>
        </message>
        <message>
            <source>cells are %1 % of the pack by cost</source>
            <translation>Zellen sind %1 % des Packs nach Kosten</translation>
        </message>
        <message>
            <source>a resistance, and a mass around the cells</source>
            <translation>einen Widerstand und eine Masse um die Zellen</translation>
        </message>
        <message>
            <source>a resistance, and a volume around the cells</source>
            <translation>einen Widerstand und ein Volumen um die Zellen</translation>
        </message>
        <message>
            <source>a price for every part, a plant and a cost around the cells</source>
            <translation>einen Preis für jedes Teil, eine Fabrik und Kosten um die Zellen</translation>
        </message>
        <message>
            <source>coatings of %1 charge in more than the %2 that BatPaC's charging fit covers: their time is not assessed</source>
            <translation>Beschichtungen von %1 laden länger als die %2, die die Ladeanpassung von BatPaC abdeckt: Ihre Zeit wird nicht bewertet</translation>
        </message>
        <message>
            <source>Bruggeman exponent of the separator</source>
            <translation>Bruggeman-Exponent des Separators</translation>
        </message>
        <message>
            <source>Bruggeman exponent of the coating</source>
            <translation>Bruggeman-Exponent der Beschichtung</translation>
        </message>
        <message>
            <source>Place of the positive tabs</source>
            <translation>Ort der positiven Ableiterfahnen</translation>
        </message>
        <message>
            <source>Place of the negative tabs</source>
            <translation>Ort der negativen Ableiterfahnen</translation>
        </message>
        <message>
            <source>Positive tabs</source>
            <translation>Positive Ableiterfahnen</translation>
        </message>
        <message>
            <source>Negative tabs</source>
            <translation>Negative Ableiterfahnen</translation>
        </message>
        <message>
            <source>Limiting current of the positive's pores</source>
            <translation>Grenzstrom der Poren der positiven Elektrode</translation>
        </message>
        <message>
            <source>Sand's time of the positive's pores</source>
            <translation>Sand-Zeit der Poren der positiven Elektrode</translation>
        </message>
        <message>
            <source>Limiting current of the negative's pores</source>
            <translation>Grenzstrom der Poren der negativen Elektrode</translation>
        </message>
        <message>
            <source>Sand's time of the negative's pores</source>
            <translation>Sand-Zeit der Poren der negativen Elektrode</translation>
        </message>
        <message>
            <source>pores with a liquid electrolyte, and its transport</source>
            <translation>Poren mit flüssigem Elektrolyten und dessen Transport</translation>
        </message>
        <message>
            <source>a current beyond the limit of the pores</source>
            <translation>einen Strom jenseits des Grenzstroms der Poren</translation>
        </message>
        <message>
            <source>charging takes %1 at a current that empties the pores of the negative of salt after %2 (Sand's time)</source>
            <translation>das Laden dauert %1 mit einem Strom, der die Poren der negativen Elektrode nach %2 (Sand-Zeit) von Salz leert</translation>
        </message>
        <message>
            <source>lower the current, or make the coating thinner or more porous</source>
            <translation>den Strom senken oder die Beschichtung dünner oder poröser machen</translation>
        </message>
        <message>
            <source>discharging takes %1 at a current that empties the pores of the positive of salt after %2 (Sand's time): its energy is not all had at this rate</source>
            <translation>das Entladen dauert %1 mit einem Strom, der die Poren der positiven Elektrode nach %2 (Sand-Zeit) von Salz leert: Bei dieser Rate ist ihre Energie nicht ganz zu haben</translation>
        </message>
        <message>
            <source>lower the rate, or make the coating thinner or more porous</source>
            <translation>die Rate senken oder die Beschichtung dünner oder poröser machen</translation>
        </message>
        <message>
            <source>the voltage rule takes a table, and there is none</source>
            <translation>die Regel der Spannung braucht eine Tabelle, und es gibt keine</translation>
        </message>
        <message>
            <source>give eleven voltages, at 0, 10 … 100 % state of charge</source>
            <translation>elf Spannungen angeben, bei 0, 10 … 100 % Ladezustand</translation>
        </message>
        <message>
            <source>the table is moved by %1 to the electrodes' average of %2: is it of these electrodes?</source>
            <translation>die Tabelle ist um %1 auf den Mittelwert der Elektroden von %2 verschoben: gehört sie zu diesen Elektroden?</translation>
        </message>
        <message>
            <source>give the table of a cell with these electrodes</source>
            <translation>die Tabelle einer Zelle mit diesen Elektroden angeben</translation>
        </message>
        <message>
            <source>power down to a floor in volts takes the voltage at a state of charge, and only the average is known: not assessed</source>
            <translation>Leistung bis zu einer Untergrenze in Volt braucht die Spannung beim Ladezustand, und nur der Mittelwert ist bekannt: nicht bewertet</translation>
        </message>
        <message>
            <source>give a voltage table, or the floor as a share of the open-circuit voltage</source>
            <translation>eine Spannungstabelle angeben, oder die Untergrenze als Anteil der Ruhespannung</translation>
        </message>
        <message>
            <source>charging up to a voltage takes the voltage at a state of charge, and only the average is known: not assessed</source>
            <translation>Laden bis zu einer Spannung braucht die Spannung beim Ladezustand, und nur der Mittelwert ist bekannt: nicht bewertet</translation>
        </message>
        <message>
            <source>give a voltage table</source>
            <translation>eine Spannungstabelle angeben</translation>
        </message>
        <message>
            <source>voltage table of a similar cell, moved by %1 V</source>
            <translation>Spannungstabelle einer ähnlichen Zelle, um %1 V verschoben</translation>
        </message>
        <message>
            <source>for a pulse of %1 s, and the power is one of %2 s</source>
            <translation>für einen Puls von %1 s, und die Leistung gilt für %2 s</translation>
        </message>
        <message>
            <source>'%1' is no length of a pulse</source>
            <translation>'%1' ist keine Länge eines Pulses</translation>
        </message>
        <message>
            <source>write a time, such as 30 s</source>
            <translation>eine Zeit schreiben, z. B. 30 s</translation>
        </message>
        <message>
            <source>Capacity retained at −20 °C</source>
            <translation>Erhaltene Kapazität bei −20 °C</translation>
        </message>
        <message>
            <source>Charging rate</source>
            <translation>Laderate</translation>
        </message>
        <message>
            <source>Fade over ten years</source>
            <translation>Verlust über zehn Jahre</translation>
        </message>
        <message>
            <source>predicted</source>
            <translation>vorhergesagt</translation>
        </message>
        <message>
            <source>predicted, missed</source>
            <translation>verfehlt</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <source>%1 published figures: %2 predicted within their tolerance, %3 predicted and missed, %4 fitted, %5 that echo an input.</source>
            <translation>%1 veröffentlichte Werte: %2 innerhalb ihrer Toleranz vorhergesagt, %3 vorhergesagt und verfehlt, %4 angepasst, %5 als Echo einer Eingabe.</translation>
        </message>
        <message>
            <source>%1; without it: %2</source>
            <translation>%1; ohne dies: %2</translation>
        </message>
        <message>
            <source>'%1' is no input that echoes a figure</source>
            <translation>'%1' ist keine Eingabe, die einen Wert wiedergibt</translation>
        </message>
        <message>
            <source>see 'cellgap list parameters'</source>
            <translation>siehe 'cellgap list parameters'</translation>
        </message>
        <message>
            <source>%1; by %2</source>
            <translation>%1; durch %2</translation>
        </message>
        <message>
            <source>%1 to %2, not indexed,</source>
            <translation>%1 bis %2, nicht indexiert,</translation>
        </message>
        <message>
            <source>known: value, range, source, confidence, year, fitted_to, without</source>
            <translation>bekannt: value, range, source, confidence, year, fitted_to, without</translation>
        </message>
        <message>
            <source>'%1' is no year</source>
            <translation>'%1' ist kein Jahr</translation>
        </message>
        <message>
            <source>write it in four digits, such as 2022</source>
            <translation>vierstellig schreiben, z. B. 2022</translation>
        </message>
        <message>
            <source>Solid electrolyte</source>
            <translation>Festelektrolyt</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Dichte</translation>
        </message>
        <message>
            <source>Break-even by mass</source>
            <translation>Gleichstand nach Masse</translation>
        </message>
        <message>
            <source>Break-even by volume</source>
            <translation>Gleichstand nach Volumen</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Übersichtsartikel</translation>
        </message>
        <message>
            <source>Price of the collector by mass</source>
            <translation>Preis des Ableiters nach Masse</translation>
        </message>
        <message>
            <source>'%1' is not one of &gt; &gt;= &lt; &lt;= =</source>
            <translation>'%1' ist keines von &gt; &gt;= &lt; &lt;= =</translation>
        </message>
        <message>
            <source>What the designs' own words say</source>
            <translation>Was die Entwürfe von sich sagen</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Gesagt</translation>
        </message>
        <message>
            <source>borne out</source>
            <translation>bestätigt</translation>
        </message>
        <message>
            <source>not borne out</source>
            <translation>nicht bestätigt</translation>
        </message>
        <message>
            <source>Cycle life is</source>
            <translation>Zyklenlebensdauer ist</translation>
        </message>
        <message>
            <source>Calendar life is</source>
            <translation>Kalendarische Lebensdauer ist</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>a bound has no tolerance</source>
            <translation>eine Grenze hat keine Toleranz</translation>
        </message>
        <message>
            <source>leave out the tolerance or the comparison</source>
            <translation>die Toleranz oder den Vergleich weglassen</translation>
        </message>
        <message>
            <source>a claim does not say how near it is meant</source>
            <translation>eine Behauptung sagt nicht, wie genau sie gemeint ist</translation>
        </message>
        <message>
            <source>give a tolerance, such as 5 %, or a comparison, such as "&gt;"</source>
            <translation>eine Toleranz wie 5 % oder einen Vergleich wie "&gt;" angeben</translation>
        </message>
        <message>
            <source>%1: %2 is outside the usual %3</source>
            <translation>%1: %2 liegt außerhalb des üblichen Bereichs %3</translation>
        </message>
        <message>
            <source>check the value and its unit; the usual range spans the shipped designs and materials</source>
            <translation>Wert und Einheit prüfen; der übliche Bereich umfasst die mitgelieferten Entwürfe und Materialien</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1: %2 is more than %3 can hold, %4</source>
            <translation>%1: %2 ist mehr, als %3 aufnehmen kann, %4</translation>
        </message>
        <message>
            <source>give the reversible capacity per gram of the active material</source>
            <translation>die reversible Kapazität je Gramm des Aktivmaterials angeben</translation>
        </message>
        <message>
            <source>%1: %2 is not the voltage of %3, %4</source>
            <translation>%1: %2 ist nicht die Spannung von %3, %4</translation>
        </message>
        <message>
            <source>give the mean voltage against lithium, or choose the material that the voltage belongs to</source>
            <translation>die mittlere Spannung gegen Lithium angeben oder das Material wählen, zu dem die Spannung gehört</translation>
        </message>
        <message>
            <source>%1: %2 is not the density of %3, %4</source>
            <translation>%1: %2 ist nicht die Dichte von %3, %4</translation>
        </message>
        <message>
            <source>give the density without pores, or choose the material that the density belongs to</source>
            <translation>die Dichte ohne Poren angeben oder das Material wählen, zu dem die Dichte gehört</translation>
        </message>
        <message>
            <source>the negative holds %1 of the positive's capacity: the rest plates on it as lithium metal at every charge</source>
            <translation>die Negative fasst %1 der Kapazität der Positiven: der Rest scheidet sich bei jedem Laden als Lithiummetall ab</translation>
        </message>
        <message>
            <source>raise the N/P ratio above 1; such cells have 1.05 to 1.2</source>
            <translation>N/P-Verhältnis über 1 anheben; solche Zellen haben 1,05 bis 1,2</translation>
        </message>
        <message>
            <source>%1 of the can's inside is empty</source>
            <translation>%1 des Gehäuseinneren sind leer</translation>
        </message>
        <message>
            <source>use more or larger electrodes, or a smaller can</source>
            <translation>mehr oder größere Elektroden oder ein kleineres Gehäuse verwenden</translation>
        </message>
        <message>
            <source>%1: %2 is not the density of a metal</source>
            <translation>%1: %2 ist keine Dichte eines Metalls</translation>
        </message>
        <message>
            <source>give e.g. 2.7 g/cm³ for aluminium or 8.96 g/cm³ for copper; metallised polymer has its own</source>
            <translation>z. B. 2,7 g/cm³ für Aluminium oder 8,96 g/cm³ für Kupfer angeben; metallisiertes Polymer hat eine eigene</translation>
        </message>
        <message>
            <source>%1: %2 is less than %3, %4: one part reaches beyond the other that should cover it</source>
            <translation>%1: %2 ist weniger als %3, %4: ein Teil ragt über das hinaus, das ihn bedecken soll</translation>
        </message>
        <message>
            <source>the separator covers the negative, and the case both</source>
            <translation>der Separator bedeckt die Negative und das Gehäuse beide</translation>
        </message>
        <message>
            <source>a pack of %1 cells is assumed</source>
            <translation>ein Pack aus %1 Zellen ist angenommen</translation>
        </message>
        <message>
            <source>Alkali metal</source>
            <translation>Alkalimetall</translation>
        </message>
        <message>
            <source>Prelithiation</source>
            <translation>Prälithiierung</translation>
        </message>
        <message>
            <source>Prelithiation per area</source>
            <translation>Prälithiierung je Fläche</translation>
        </message>
        <message>
            <source>Prelithiation per mass</source>
            <translation>Prälithiierung je Masse</translation>
        </message>
        <message>
            <source>the second and third active materials of the %1 are %2 of its active material</source>
            <translation>das zweite und dritte Aktivmaterial der %1en Elektrode sind %2 ihres Aktivmaterials</translation>
        </message>
        <message>
            <source>lower their shares to 100 % at most; the first has what they leave</source>
            <translation>ihre Anteile auf höchstens 100 % senken; das erste hat, was sie lassen</translation>
        </message>
        <message>
            <source>Share of the second active material</source>
            <translation>Anteil des zweiten Aktivmaterials</translation>
        </message>
        <message>
            <source>Specific capacity of the second active</source>
            <translation>Spezifische Kapazität des zweiten Aktivmaterials</translation>
        </message>
        <message>
            <source>Density of the second active</source>
            <translation>Dichte des zweiten Aktivmaterials</translation>
        </message>
        <message>
            <source>Voltage of the second active</source>
            <translation>Spannung des zweiten Aktivmaterials</translation>
        </message>
        <message>
            <source>First-cycle efficiency of the second active</source>
            <translation>Wirkungsgrad des ersten Zyklus des zweiten Aktivmaterials</translation>
        </message>
        <message>
            <source>Price of the second active</source>
            <translation>Preis des zweiten Aktivmaterials</translation>
        </message>
        <message>
            <source>Second positive active material</source>
            <translation>Zweites positives Aktivmaterial</translation>
        </message>
        <message>
            <source>Second negative active material</source>
            <translation>Zweites negatives Aktivmaterial</translation>
        </message>
        <message>
            <source>Share of the third active material</source>
            <translation>Anteil des dritten Aktivmaterials</translation>
        </message>
        <message>
            <source>Specific capacity of the third active</source>
            <translation>Spezifische Kapazität des dritten Aktivmaterials</translation>
        </message>
        <message>
            <source>Density of the third active</source>
            <translation>Dichte des dritten Aktivmaterials</translation>
        </message>
        <message>
            <source>Voltage of the third active</source>
            <translation>Spannung des dritten Aktivmaterials</translation>
        </message>
        <message>
            <source>First-cycle efficiency of the third active</source>
            <translation>Wirkungsgrad des ersten Zyklus des dritten Aktivmaterials</translation>
        </message>
        <message>
            <source>Price of the third active</source>
            <translation>Preis des dritten Aktivmaterials</translation>
        </message>
        <message>
            <source>Third positive active material</source>
            <translation>Drittes positives Aktivmaterial</translation>
        </message>
        <message>
            <source>Third negative active material</source>
            <translation>Drittes negatives Aktivmaterial</translation>
        </message>
        <message>
            <source>Energy per positive composite</source>
            <translation>Energie je Positivkomposit</translation>
        </message>
        <message>
            <source>Energy per positive with foil</source>
            <translation>Energie je Positive mit Folie</translation>
        </message>
        <message>
            <source>the bipolar plate conducts no electrons</source>
            <translation>die Bipolarplatte leitet keine Elektronen</translation>
        </message>
        <message>
            <source>Outer separator layers</source>
            <translation>Äußere Separatorlagen</translation>
        </message>
        <message>
            <source>Foils of a positive sheet</source>
            <translation>Folien einer positiven Lage</translation>
        </message>
        <message>
            <source>Foils of a negative sheet</source>
            <translation>Folien einer negativen Lage</translation>
        </message>
        <message>
            <source>Negative longer by</source>
            <translation>Überlänge der Negativen</translation>
        </message>
        <message>
            <source>Separator longer by</source>
            <translation>Überlänge des Separators</translation>
        </message>
        <message>
            <source>Uncoated length of the positive foil</source>
            <translation>Unbeschichtete Länge der positiven Folie</translation>
        </message>
        <message>
            <source>Uncoated length of the negative foil</source>
            <translation>Unbeschichtete Länge der negativen Folie</translation>
        </message>
        <message>
            <source>Outer thickness</source>
            <translation>Außendicke</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Boden</translation>
        </message>
        <message>
            <source>Electrode width</source>
            <translation>Elektrodenbreite</translation>
        </message>
        <message>
            <source>Uncoated positive edge</source>
            <translation>Unbeschichteter positiver Rand</translation>
        </message>
        <message>
            <source>Uncoated negative edge</source>
            <translation>Unbeschichteter negativer Rand</translation>
        </message>
        <message>
            <source>Free volume filled</source>
            <translation>Gefülltes freies Volumen</translation>
        </message>
        <message>
            <source>its content could not be made</source>
            <translation>der Inhalt konnte nicht erzeugt werden</translation>
        </message>
        <message>
            <source>'%1' has a comma; write a decimal point, and no separator of thousands, e.g. %2</source>
            <translation>„%1“ enthält ein Komma; einen Dezimalpunkt schreiben und keine Tausendertrennung, z. B. %2</translation>
        </message>
        <message>
            <source>the range of '%1' leaves out its value</source>
            <translation>der Bereich von „%1“ enthält dessen Wert nicht</translation>
        </message>
        <message>
            <source>give a range that holds the value</source>
            <translation>geben Sie einen Bereich an, der den Wert enthält</translation>
        </message>
        <message>
            <source>write one figure to a line: - {metric: …, value: …, tolerance: …}</source>
            <translation>schreiben Sie eine Angabe je Zeile: - {metric: …, value: …, tolerance: …}</translation>
        </message>
        <message>
            <source>a figure is not written as a metric and its value</source>
            <translation>eine Angabe steht nicht als Kennwert und Wert da</translation>
        </message>
        <message>
            <source>write - {metric: …, value: …, tolerance: …}</source>
            <translation>schreiben Sie - {metric: …, value: …, tolerance: …}</translation>
        </message>
        <message>
            <source>write it behind the colon, or remove the key</source>
            <translation>schreiben Sie ihn hinter den Doppelpunkt, oder entfernen Sie den Schlüssel</translation>
        </message>
        <message>
            <source>a tolerance of %1 says nothing</source>
            <translation>eine Toleranz von %1 sagt nichts</translation>
        </message>
        <message>
            <source>give more than 0 % and at most 100 %</source>
            <translation>geben Sie mehr als 0 % und höchstens 100 % an</translation>
        </message>
        <message>
            <source>did you mean one of these: %1?</source>
            <translation>meinten Sie eines von diesen: %1?</translation>
        </message>
        <message>
            <source>see 'cellgap list parameters %1'</source>
            <translation>siehe „cellgap list parameters %1“</translation>
        </message>
        <message>
            <source>%1 published figure: %2 predicted within its tolerance, %3 predicted and missed, %4 fitted, %5 that echo an input.</source>
            <translation>%1 veröffentlichter Wert: %2 innerhalb seiner Toleranz vorhergesagt, %3 vorhergesagt und verfehlt, %4 angepasst, %5 als Echo einer Eingabe.</translation>
        </message>
        <message>
            <source>BatPaC's charging fit was made for another window than that from %1 to %2: its time is not assessed</source>
            <translation>BatPaCs Anpassung des Ladens gilt für ein anderes Fenster als das von %1 bis %2: seine Zeit wird nicht bewertet</translation>
        </message>
        <message>
            <source>known words: %1</source>
            <translation>bekannte Wörter: %1</translation>
        </message>
        <message>
            <source>quote the text, whose comma ends it here: %1: "%2, %3"</source>
            <translation>den Text, den sein Komma hier beendet, in Anführungszeichen setzen: %1: "%2, %3"</translation>
        </message>
        <message>
            <source>give a value from %1 to %2</source>
            <translation>einen Wert von %1 bis %2 angeben</translation>
        </message>
        <message>
            <source>'%1' is a number with a unit; expected one without, e.g. %2</source>
            <translation>„%1“ ist eine Zahl mit Einheit; erwartet wird eine ohne, z. B. %2</translation>
        </message>
        <message>
            <source>%1 as in %2; the positive stays</source>
            <translation>%1 wie in %2; die positive Elektrode bleibt</translation>
        </message>
        <message>
            <source>%1 with the negative of %2</source>
            <translation>%1 mit der negativen Elektrode von %2</translation>
        </message>
        <message>
            <source>%1 as in %2</source>
            <translation>%1 wie in %2</translation>
        </message>
        <message>
            <source>%1 mm of head space for the electrolyte</source>
            <translation>%1 mm Kopfraum für den Elektrolyten</translation>
        </message>
        <message>
            <source>no more electrolyte than the pores hold</source>
            <translation>nicht mehr Elektrolyt, als die Poren fassen</translation>
        </message>
        <message>
            <source>Retained fraction</source>
            <translation>Verbleibender Anteil</translation>
        </message>
        <message>
            <source>First-cycle balance</source>
            <translation>Bilanz des ersten Zyklus</translation>
        </message>
        <message>
            <source>Electrodes&apos; averages</source>
            <translation>Mittelwerte der Elektroden</translation>
        </message>
        <message>
            <source>Mean of the table</source>
            <translation>Mittelwert der Tabelle</translation>
        </message>
        <message>
            <source>Table at half charge</source>
            <translation>Tabelle bei halber Ladung</translation>
        </message>
        <message>
            <source>Course of the table</source>
            <translation>Verlauf der Tabelle</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Angegeben</translation>
        </message>
        <message>
            <source>From the layers</source>
            <translation>Aus den Schichten</translation>
        </message>
        <message>
            <source>As in BatPaC</source>
            <translation>Wie in BatPaC</translation>
        </message>
        <message>
            <source>All pores</source>
            <translation>Alle Poren</translation>
        </message>
        <message>
            <source>Pores of the positive</source>
            <translation>Poren der positiven Elektrode</translation>
        </message>
        <message>
            <source>No liquid</source>
            <translation>Keine Flüssigkeit</translation>
        </message>
        <message>
            <source>Takes space</source>
            <translation>Braucht Platz</translation>
        </message>
        <message>
            <source>Mass only</source>
            <translation>Nur Masse</translation>
        </message>
        <message>
            <source>Prismatic</source>
            <translation>Prismatisch</translation>
        </message>
        <message>
            <source>Cylindrical</source>
            <translation>Zylindrisch</translation>
        </message>
        <message>
            <source>Bare stack</source>
            <translation>Nur Stapel</translation>
        </message>
        <message>
            <source>Charged, or larger</source>
            <translation>Geladen, oder größer</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Geladen</translation>
        </message>
        <message>
            <source>As assembled</source>
            <translation>Wie zusammengebaut</translation>
        </message>
        <message>
            <source>Discharged</source>
            <translation>Entladen</translation>
        </message>
        <message>
            <source>From a capacity</source>
            <translation>Aus einer Kapazität</translation>
        </message>
        <message>
            <source>Insertion</source>
            <translation>Einlagerung</translation>
        </message>
        <message>
            <source>Metal foil</source>
            <translation>Metallfolie</translation>
        </message>
        <message>
            <source>Anode-free</source>
            <translation>Anodenfrei</translation>
        </message>
        <message>
            <source>Host for metal</source>
            <translation>Gerüst für Metall</translation>
        </message>
        <message>
            <source>Assumed</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Share of the voltage</source>
            <translation>Anteil der Spannung</translation>
        </message>
        <message>
            <source>Absolute voltage</source>
            <translation>Absolute Spannung</translation>
        </message>
        <message>
            <source>Limits of the cell</source>
            <translation>Grenzen der Zelle</translation>
        </message>
        <message>
            <source>BatPaC&apos;s fit</source>
            <translation>Formel von BatPaC</translation>
        </message>
        <message>
            <source>Constant current (CC)</source>
            <translation>Konstantstrom (CC)</translation>
        </message>
        <message>
            <source>CC, then CV</source>
            <translation>CC, dann CV</translation>
        </message>
        <message>
            <source>Any use</source>
            <translation>Jede Verwendung</translation>
        </message>
        <message>
            <source>Electric car</source>
            <translation>Elektroauto</translation>
        </message>
        <message>
            <source>Stationary storage</source>
            <translation>Stationärer Speicher</translation>
        </message>
        <message>
            <source>Aircraft</source>
            <translation>Flugzeug</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>As given</source>
            <translation>Wie angegeben</translation>
        </message>
        <message>
            <source>By the cell&apos;s width</source>
            <translation>Nach der Breite der Zelle</translation>
        </message>
        <message>
            <source>Factors</source>
            <translation>Faktoren</translation>
        </message>
        <message>
            <source>Itemised</source>
            <translation>Einzeln aufgeführt</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>Packs</translation>
        </message>
        <message>
            <source>Dry process</source>
            <translation>Trockenprozess</translation>
        </message>
        <message>
            <source>NMP</source>
            <translation>NMP</translation>
        </message>
        <message>
            <source>Water</source>
            <translation>Wasser</translation>
        </message>
        <message>
            <source>Oxygen</source>
            <translation>Sauerstoff</translation>
        </message>
        <message>
            <source>Areal mass</source>
            <translation>Flächenmasse</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <source>Two flat sheets</source>
            <translation>Zwei ebene Folien</translation>
        </message>
        <message>
            <source>One sheet widened</source>
            <translation>Eine Folie verbreitert</translation>
        </message>
        <message>
            <source>Both sheets widened</source>
            <translation>Beide Folien verbreitert</translation>
        </message>
        <message>
            <source>One end</source>
            <translation>Ein Ende</translation>
        </message>
        <message>
            <source>Both ends</source>
            <translation>Beide Enden</translation>
        </message>
        <message>
            <source>Included</source>
            <translation>Eingeschlossen</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Ausgeschlossen</translation>
        </message>
        <message>
            <source>Stacked</source>
            <translation>Gestapelt</translation>
        </message>
        <message>
            <source>Flat-wound</source>
            <translation>Flach gewickelt</translation>
        </message>
        <message>
            <source>Porous membrane</source>
            <translation>Poröse Membran</translation>
        </message>
        <message>
            <source>Dense solid</source>
            <translation>Dichter Festkörper</translation>
        </message>
        <message>
            <source>Polymer</source>
            <translation>Polymer</translation>
        </message>
        <message>
            <source>Gel</source>
            <translation>Gel</translation>
        </message>
        <message>
            <source>Of the solid</source>
            <translation>Des Festen</translation>
        </message>
        <message>
            <source>With its pores</source>
            <translation>Mit den Poren</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>In der Mitte</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>Am Ende</translation>
        </message>
        <message>
            <source>One foil</source>
            <translation>Eine Folie</translation>
        </message>
        <message>
            <source>Two foils</source>
            <translation>Zwei Folien</translation>
        </message>
        <message>
            <source>Parallel</source>
            <translation>Parallel</translation>
        </message>
        <message>
            <source>Bipolar</source>
            <translation>Bipolar</translation>
        </message>
        <message>
            <source>Coated on both faces</source>
            <translation>Beidseitig beschichtet</translation>
        </message>
        <message>
            <source>Coated on one face</source>
            <translation>Einseitig beschichtet</translation>
        </message>
        <message>
            <source>Like the inner ones</source>
            <translation>Wie die inneren</translation>
        </message>
        <message>
            <source>No closing sheet</source>
            <translation>Ohne Schlussblatt</translation>
        </message>
        <message>
            <source>give less electrolyte, unless the cell is built with that much</source>
            <translation>weniger Elektrolyt angeben, wenn die Zelle nicht mit so viel gebaut wird</translation>
        </message>
        <message>
            <source>after formation the charged negative has to hold %1 of lithium and holds %2: the rest plates on it as metal at every charge</source>
            <translation>nach der Formierung muss die geladene Negative %1 Lithium aufnehmen und fasst %2: der Rest scheidet sich bei jedem Laden als Metall ab</translation>
        </message>
        <message>
            <source>raise the N/P ratio, prelithiate less, or use a positive that loses less in its first cycle</source>
            <translation>das N/P-Verhältnis erhöhen, weniger vorlithiieren oder eine Positive nehmen, die im ersten Zyklus weniger verliert</translation>
        </message>
        <message>
            <source>the active materials of the %1 take up two different ions</source>
            <translation>die Aktivmaterialien der %1 nehmen zwei verschiedene Ionen auf</translation>
        </message>
        <message>
            <source>mix materials of one ion</source>
            <translation>Materialien für ein und dasselbe Ion mischen</translation>
        </message>
        <message>
            <source>the positive and the negative exchange two different ions</source>
            <translation>die Positive und die Negative tauschen zwei verschiedene Ionen aus</translation>
        </message>
        <message>
            <source>an oxygen positive forms one product, and %1 of it are another active material</source>
            <translation>eine Sauerstoff-Positive bildet ein Produkt, und %1 davon sind ein anderes Aktivmaterial</translation>
        </message>
        <message>
            <source>set the shares of the second and third active material to 0 %</source>
            <translation>die Anteile des zweiten und dritten Aktivmaterials auf 0 % setzen</translation>
        </message>
        <message>
            <source>active materials of the %1 at %2 and at %3 are not both charged and discharged within the limits of one cell</source>
            <translation>Aktivmaterialien der %1 bei %2 und bei %3 werden in den Grenzen einer Zelle nicht beide geladen und entladen</translation>
        </message>
        <message>
            <source>the %1 foil has tabs and an uncoated edge of %2 as well: the current is taken to go through the tabs, and the edge only weighs</source>
            <translation>die Folie der %1 hat Ableiterfahnen und dazu einen unbeschichteten Rand von %2: der Strom geht hier durch die Fahnen, der Rand wiegt nur</translation>
        </message>
        <message>
            <source>set the strip to 0 mm where tabs gather the current, or the tabs to 0 where its edge does</source>
            <translation>den Streifen auf 0 mm setzen, wo Fahnen den Strom sammeln, oder die Fahnen auf 0, wo es der Rand tut</translation>
        </message>
        <message>
            <source>the voltage table falls with the state of charge somewhere</source>
            <translation>die Spannungstabelle fällt irgendwo mit dem Ladezustand</translation>
        </message>
        <message>
            <source>give the voltages from empty to full: they rise while a cell is charged</source>
            <translation>die Spannungen von leer bis voll angeben: sie steigen, während eine Zelle geladen wird</translation>
        </message>
        <message>
            <source>%1: %2 is not a whole number</source>
            <translation>%1: %2 ist keine ganze Zahl</translation>
        </message>
        <message>
            <source>give how many there are</source>
            <translation>die Anzahl angeben</translation>
        </message>
        <message>
            <source>%1 is no discharge product of an oxygen positive</source>
            <translation>%1 ist kein Entladeprodukt einer Sauerstoff-Positiven</translation>
        </message>
        <message>
            <source>%1 is the product of an oxygen positive and no coating</source>
            <translation>%1 ist das Produkt einer Sauerstoff-Positiven und keine Beschichtung</translation>
        </message>
        <message>
            <source>choose another material or the other kind of positive</source>
            <translation>ein anderes Material oder die andere Art der Positiven wählen</translation>
        </message>
        <message>
            <source>material &apos;%1&apos; does not say which ion it exchanges</source>
            <translation>Material &apos;%1&apos; sagt nicht, welches Ion es austauscht</translation>
        </message>
        <message>
            <source>add e.g. &apos;ion: lithium&apos;; voltages are against the metal of that ion</source>
            <translation>z. B. &apos;ion: lithium&apos; ergänzen; Spannungen gelten gegen das Metall dieses Ions</translation>
        </message>
        <message>
            <source>Lithium</source>
            <translation>Lithium</translation>
        </message>
        <message>
            <source>Sodium</source>
            <translation>Natrium</translation>
        </message>
        <message>
            <source>Potassium</source>
            <translation>Kalium</translation>
        </message>
        <message>
            <source>Ion</source>
            <translation>Ion</translation>
        </message>
        <message>
            <source>Ion of the metal</source>
            <translation>Ion des Metalls</translation>
        </message>
        <message>
            <source>Ion of the second active</source>
            <translation>Ion des zweiten Aktivmaterials</translation>
        </message>
        <message>
            <source>Ion of the third active</source>
            <translation>Ion des dritten Aktivmaterials</translation>
        </message>
        <message>
            <source>the electrolyte fills %1 of the pores: %2 for %3</source>
            <translation>der Elektrolyt füllt %1 der Poren: %2 für %3</translation>
        </message>
        <message>
            <source>pores without electrolyte conduct here as if they were filled</source>
            <translation>Poren ohne Elektrolyt leiten hier, als wären sie gefüllt</translation>
        </message>
        <message>
            <source>the electrolyte fills %1 of the pores, %2 for %3: the rest weighs, and takes room beside the electrodes</source>
            <translation>der Elektrolyt füllt %1 der Poren, %2 für %3: der Rest wiegt und braucht Platz neben den Elektroden</translation>
        </message>
        <message>
            <source>charging in %1 min needs a positive coating of %2 µm by BatPaC&apos;s fit, thinner than can be coated; this one charges in %4 min with %3</source>
            <translation>Laden in %1 min braucht nach BatPaCs Anpassung eine positive Beschichtung von %2 µm, dünner als beschichtet werden kann; diese Zelle lädt in %4 min mit %3</translation>
        </message>
        <message>
            <source>charging in %1 min needs a positive coating of %2 µm by BatPaC&apos;s fit, thinner than can be coated; this one has %3</source>
            <translation>Laden in %1 min braucht nach BatPaCs Anpassung eine positive Beschichtung von %2 µm, dünner als beschichtet werden kann; diese Zelle hat %3</translation>
        </message>
        <message>
            <source>%1 µm, the thinnest that leaves the negative %2 µm</source>
            <translation>%1 µm, der dünnsten, die der Negativen %2 µm lässt</translation>
        </message>
        <message>
            <source>%1 µm, the thinnest</source>
            <translation>%1 µm, der dünnsten</translation>
        </message>
        <message>
            <source>mix materials whose voltages lie within 1.3 V</source>
            <translation>Materialien mischen, deren Spannungen höchstens 1,3 V auseinanderliegen</translation>
        </message>
        <message>
            <source>choose materials of one ion for both, or say it where numbers are given without a material, e.g. &apos;negative.ion: sodium&apos;; voltages are against its metal</source>
            <translation>für beide Materialien desselben Ions wählen, oder es angeben, wo Zahlen ohne Material stehen, z. B. &apos;negative.ion: sodium&apos;; Spannungen gelten gegen sein Metall</translation>
        </message>
        <message>
            <source>the voltage of a cell rises while it is charged, and this one falls from %1 V at %2 % to %3 V at %4 % state of charge</source>
            <translation>die Spannung einer Zelle steigt beim Laden, und diese fällt von %1 V bei %2 % auf %3 V bei %4 % Ladezustand</translation>
        </message>
        <message>
            <source>Facing area of the positive</source>
            <translation>Gegenüberliegende Fläche der Positiven</translation>
        </message>
        <message>
            <source>the cell is %1 thick where %2 was wanted, and no other whole number of sheets or turns comes nearer</source>
            <translation>Die Zelle ist %1 dick, gewünscht sind %2, und keine andere ganze Zahl von Blättern oder Windungen kommt näher heran</translation>
        </message>
        <message>
            <source>use thinner layers, or want a thickness that whole sheets have</source>
            <translation>dünnere Schichten nehmen oder eine Dicke wünschen, die ganze Blätter ergeben</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>Sulfur in the second active</source>
            <translation>Schwefel im zweiten Aktivmaterial</translation>
        </message>
        <message>
            <source>Sulfur in the third active</source>
            <translation>Schwefel im dritten Aktivmaterial</translation>
        </message>
        <message>
            <source>As thick as the lid</source>
            <translation>So dick wie der Deckel</translation>
        </message>
        <message>
            <source>As long as the can has room</source>
            <translation>So lang, wie der Becher Platz hat</translation>
        </message>
        <message>
            <source>What the head space leaves</source>
            <translation>Was der Kopfraum übrig lässt</translation>
        </message>
        <message>
            <source>Not declared</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>As the cycle life</source>
            <translation>Wie die Zyklenlebensdauer</translation>
        </message>
        <message>
            <source>From the electrodes</source>
            <translation>Aus den Elektroden</translation>
        </message>
        <message>
            <source>As thick as the wall</source>
            <translation>So dick wie die Wand</translation>
        </message>
        <message>
            <source>%1, or %2</source>
            <translation>%1, oder %2</translation>
        </message>
        <message>
            <source>%1: %2 stands for no number</source>
            <translation>%1: %2 steht für keine Zahl</translation>
        </message>
        <message>
            <source>write %1, or leave the entry out</source>
            <translation>%1 schreiben oder den Eintrag weglassen</translation>
        </message>
        <message>
            <source>Leave it empty for “%1”.</source>
            <translation>Für „%1“ leer lassen.</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>Nicht gezählt</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Nicht vorhanden</translation>
        </message>
        <message>
            <source>Not scaled</source>
            <translation>Nicht skaliert</translation>
        </message>
        <message>
            <source>reinstall the program</source>
            <translation>das Programm neu installieren</translation>
        </message>
        <message>
            <source>the programme &apos;%1&apos; is in a file of another name</source>
            <translation>das Programm „%1“ steht in einer Datei mit anderem Namen</translation>
        </message>
        <message>
            <source>name the file after the programme</source>
            <translation>die Datei nach dem Programm benennen</translation>
        </message>
        <message>
            <source>all other inputs</source>
            <translation>allen anderen Eingaben</translation>
        </message>
        <message>
            <source>the capacity of the cell</source>
            <translation>der Kapazität der Zelle</translation>
        </message>
        <message>
            <source>the energy of the cell</source>
            <translation>der Energie der Zelle</translation>
        </message>
        <message>
            <source>the outer size of the cell</source>
            <translation>der äußeren Größe der Zelle</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>üblich</translation>
        </message>
        <message>
            <source>beyond the usual</source>
            <translation>jenseits des Üblichen</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>≥ %1</source>
            <translation>≥ %1</translation>
        </message>
        <message>
            <source>≤ %1</source>
            <translation>≤ %1</translation>
        </message>
        <message>
            <source>never: usual best %1, at %2</source>
            <translation>nie: im Üblichen bestenfalls %1, bei %2</translation>
        </message>
        <message>
            <source>%1 (leaps from %2 to %3)</source>
            <translation>%1 (springt von %2 auf %3)</translation>
        </message>
        <message>
            <source>%1, beyond the usual</source>
            <translation>%1, jenseits des Üblichen</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 und %2 weitere</translation>
        </message>
        <message>
            <source>It rests on what is declared of the cell: no design changes it.</source>
            <translation>Das beruht auf Angaben zur Zelle: Kein Entwurf ändert es.</translation>
        </message>
        <message>
            <source>No input alone changes it for the better.</source>
            <translation>Keine Eingabe allein verbessert es.</translation>
        </message>
        <message>
            <source>%1 %2: is %3, %4</source>
            <translation>%1 %2: ist %3, %4</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Target met</source>
            <translation>Ziel erreicht</translation>
        </message>
        <message>
            <source>Usual range</source>
            <translation>Üblicher Bereich</translation>
        </message>
        <message>
            <source>Then missed</source>
            <translation>Dann verfehlt</translation>
        </message>
        <message>
            <source>%1 more inputs never meet it alone.</source>
            <translation>%1 weitere Eingaben erreichen es allein nie.</translation>
        </message>
        <message>
            <source>One more input never meets it alone.</source>
            <translation>Eine weitere Eingabe erreicht es allein nie.</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Reichweite</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Bei</translation>
        </message>
        <message>
            <source>Met from</source>
            <translation>Erreicht ab</translation>
        </message>
        <message>
            <source>Met to</source>
            <translation>Erreicht bis</translation>
        </message>
        <message>
            <source>Metric there</source>
            <translation>Größe dort</translation>
        </message>
        <message>
            <source>Unit of the metric</source>
            <translation>Einheit der Größe</translation>
        </message>
        <message>
            <source>Left out, as fitted to published figures: %1.</source>
            <translation>Nicht dabei, da an veröffentlichte Werte angepasst: %1.</translation>
        </message>
        <message>
            <source>%1, with a warning</source>
            <translation>%1, mit einer Warnung</translation>
        </message>
        <message>
            <source>%1 %2: is %3, but %4, %5</source>
            <translation>%1 %2: ist %3, aber %4, %5</translation>
        </message>
        <message>
            <source>No input alone would meet %1: at best it is %2, with %3 %4.</source>
            <translation>Keine Eingabe allein erreicht das Ziel für %1: bestenfalls %2, mit %3 %4.</translation>
        </message>
        <message>
            <source>No input alone brings a missed target nearer.</source>
            <translation>Keine Eingabe allein bringt ein verfehltes Ziel näher.</translation>
        </message>
        <message>
            <source>One input alone would meet %1: %2.</source>
            <translation>Eine Eingabe allein erreicht das Ziel für %1: %2.</translation>
        </message>
        <message>
            <source>Beyond its usual range one input alone would meet %1: %2.</source>
            <translation>Außerhalb ihres üblichen Bereichs erreicht eine Eingabe allein das Ziel für %1: %2.</translation>
        </message>
        <message>
            <source>Levers</source>
            <translation>Stellgrößen</translation>
        </message>
        <message>
            <source>What each input alone does for a target that is missed, over its usual range.</source>
            <translation>Was jede Eingabe allein in ihrem üblichen Bereich für ein verfehltes Ziel bewirkt.</translation>
        </message>
        <message>
            <source>few inputs</source>
            <translation>wenige Eingaben</translation>
        </message>
        <message>
            <source>small changes</source>
            <translation>kleine Änderungen</translation>
        </message>
        <message>
            <source>Out of reach even alone: %1.</source>
            <translation>Auch allein unerreichbar: %1.</translation>
        </message>
        <message>
            <source>Declared, and changed by no design: %1.</source>
            <translation>Angegeben und durch keinen Entwurf zu ändern: %1.</translation>
        </message>
        <message>
            <source>Warning on the proposal: %1.</source>
            <translation>Warnung zum Vorschlag: %1.</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>Share of the usual range</source>
            <translation>Anteil am üblichen Bereich</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Möglich</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Dann</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>Gap then</source>
            <translation>Abstand dann</translation>
        </message>
        <message>
            <source>%1 (best found %2)</source>
            <translation>%1 (bestenfalls gefunden: %2)</translation>
        </message>
        <message>
            <source>%1 (and %2 more)</source>
            <translation>%1 (und %2 weitere)</translation>
        </message>
        <message>
            <source>The others can be met together.</source>
            <translation>Die anderen sind gemeinsam erreichbar.</translation>
        </message>
        <message>
            <source>The others can be met together if %1 is given up.</source>
            <translation>Die anderen sind gemeinsam erreichbar, wenn %1 aufgegeben wird.</translation>
        </message>
        <message>
            <source>The others can be met together if one of these is given up: %1. Here it is the first.</source>
            <translation>Die anderen sind gemeinsam erreichbar, wenn eines davon aufgegeben wird: %1. Hier ist es das erste.</translation>
        </message>
        <message>
            <source>There is no target that a design changes.</source>
            <translation>Es gibt kein Ziel, das ein Entwurf ändert.</translation>
        </message>
        <message>
            <source>All targets that a design changes are met already (%1).</source>
            <translation>Alle Ziele, die ein Entwurf ändert, sind schon erreicht (%1).</translation>
        </message>
        <message>
            <source>All targets that a design changes can be met together (%1).</source>
            <translation>Alle Ziele, die ein Entwurf ändert, sind gemeinsam erreichbar (%1).</translation>
        </message>
        <message>
            <source>No change was found that meets all targets together (%1).</source>
            <translation>Keine Änderung gefunden, die alle Ziele gemeinsam erreicht (%1).</translation>
        </message>
        <message>
            <source>All targets together: by one input.</source>
            <translation>Alle Ziele gemeinsam: mit einer Eingabe.</translation>
        </message>
        <message>
            <source>All targets together: by %1 inputs.</source>
            <translation>Alle Ziele gemeinsam: mit %1 Eingaben.</translation>
        </message>
        <message>
            <source>All targets together: not within the usual ranges, for %1 is out of reach.</source>
            <translation>Alle Ziele gemeinsam: nicht in den üblichen Bereichen, unerreichbar ist %1.</translation>
        </message>
        <message>
            <source>All targets together: not within the usual ranges, but without %1.</source>
            <translation>Alle Ziele gemeinsam: nicht in den üblichen Bereichen, aber ohne %1.</translation>
        </message>
        <message>
            <source>Close the gap</source>
            <translation>Lücke schließen</translation>
        </message>
        <message>
            <source>%1%2</source>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Why they differ</source>
            <translation>Warum sie sich unterscheiden</translation>
        </message>
        <message>
            <source>They also differ, to no effect here: %1.</source>
            <translation>Sie unterscheiden sich auch in diesem, hier ohne Wirkung: %1.</translation>
        </message>
        <message>
            <source>Each part&apos;s amount is the mean over all orders in which the parts can be exchanged (Shapley value); the amounts add up to the difference.</source>
            <translation>Der Betrag jedes Teils ist das Mittel über alle Reihenfolgen, in denen die Teile getauscht werden können (Shapley-Wert); die Beträge ergeben zusammen den Unterschied.</translation>
        </message>
        <message>
            <source>Parts that stand together make no cell with the other design&apos;s, and are exchanged together.</source>
            <translation>Teile, die zusammen stehen, ergeben mit denen des anderen Entwurfs keine Zelle und werden gemeinsam getauscht.</translation>
        </message>
        <message>
            <source>no cell</source>
            <translation>keine Zelle</translation>
        </message>
        <message>
            <source>%1: now %2</source>
            <translation>%1: jetzt %2</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Metric at the first</source>
            <translation>Kenngröße am ersten</translation>
        </message>
        <message>
            <source>Metric at the last</source>
            <translation>Kenngröße am letzten</translation>
        </message>
        <message>
            <source>Elasticity</source>
            <translation>Elastizität</translation>
        </message>
        <message>
            <source>The elasticity is by how many per cent the metric changes with one per cent of the input, now; none where whole sheets leap or the input is zero.</source>
            <translation>Die Elastizität ist, um wie viel Prozent sich die Kenngröße jetzt mit einem Prozent der Eingabe ändert; keine, wo ganze Blätter springen oder die Eingabe null ist.</translation>
        </message>
        <message>
            <source>Best alone</source>
            <translation>Bestenfalls allein</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>aufgegeben</translation>
        </message>
        <message>
            <source>One input alone</source>
            <translation>Eine Eingabe allein</translation>
        </message>
        <message>
            <source>and %1 more inputs</source>
            <translation>und %1 weitere Eingaben</translation>
        </message>
        <message>
            <source>What would close the gap to %1</source>
            <translation>Was die Lücke zu %1 schließen würde</translation>
        </message>
        <message>
            <source>Each input is tried over its usual range and around it, with %1 as now. What the model does not know costs it nothing: whether a thinner foil tears or a denser coating can be made is for the reader to judge.</source>
            <translation>Jede Eingabe wird über ihren üblichen Bereich und darum herum versucht, mit %1 wie jetzt. Was das Modell nicht kennt, kostet es nichts: ob eine dünnere Folie reißt oder sich eine dichtere Beschichtung herstellen lässt, beurteilt der Leser.</translation>
        </message>
        <message>
            <source>CellGap</source>
            <translation>CellGap</translation>
        </message>
        <message>
            <source>BatPaC 5</source>
            <translation>BatPaC 5</translation>
        </message>
        <message>
            <source>Lacey&apos;s cell models</source>
            <translation>Laceys Zellmodelle</translation>
        </message>
        <message>
            <source>Stack only</source>
            <translation>Nur der Stapel</translation>
        </message>
        <message>
            <source>As published</source>
            <translation>Wie veröffentlicht</translation>
        </message>
        <message>
            <source>As the design says, which may follow its publication.</source>
            <translation>Wie es der Entwurf sagt, der seiner Veröffentlichung folgen kann.</translation>
        </message>
        <message>
            <source>Tornado</source>
            <translation>Tornado</translation>
        </message>
        <message>
            <source>Why it differs</source>
            <translation>Warum es sich unterscheidet</translation>
        </message>
        <message>
            <source>Energy at C/3 from the mean of the voltage table; the outer box with terminals and with the liquid beyond the pores, in its larger state; outer faces of two-sided negatives idle.</source>
            <translation>Energie bei C/3 aus dem Mittel der Spannungstabelle; Außenmaße mit Ableitern und mit der Flüssigkeit über die Poren hinaus, im größeren Zustand; äußere Seiten zweiseitiger Negativer untätig.</translation>
        </message>
        <message>
            <source>Energy at C/3 from the voltage at 50 % state of charge, where there is a table; 2 % of the stack&apos;s volume more liquid, layers packed to 97 %; the outer box with terminals; outer negatives coated on one face.</source>
            <translation>Energie bei C/3 aus der Spannung bei 50 % Ladezustand, wo es eine Tabelle gibt; 2 % des Stapelvolumens mehr Flüssigkeit, Schichten zu 97 % gepackt; Außenmaße mit Ableitern; äußere Negative einseitig beschichtet.</translation>
        </message>
        <message>
            <source>Energy without load from the mean voltage; liquid in mass only, whatever the pores hold; electrodes and separator of one size without bare foil; the outer box with terminals; outer faces of two-sided negatives like the inner ones.</source>
            <translation>Energie ohne Last aus der mittleren Spannung; Flüssigkeit nur als Masse, was immer die Poren fassen; Elektroden und Separator gleich groß, ohne blanke Folie; Außenmaße mit Ableitern; äußere Seiten zweiseitiger Negativer wie die inneren.</translation>
        </message>
        <message>
            <source>Pairs and foils alone: half of each foil per pair, no overhang, no terminals, no case; energy at C/3 from the mean of the voltage table.</source>
            <translation>Nur Paare und Folien: je Paar die Hälfte jeder Folie, kein Überstand, keine Ableiter, kein Gehäuse; Energie bei C/3 aus dem Mittel der Spannungstabelle.</translation>
        </message>
        <message>
            <source>They do not differ.</source>
            <translation>Sie unterscheiden sich nicht.</translation>
        </message>
        <message>
            <source>Nothing within the bounds leaves the targets less missed.</source>
            <translation>Nichts innerhalb der Grenzen lässt die Ziele weniger verfehlt.</translation>
        </message>
        <message>
            <source>Proposed is what leaves the targets together least missed, by the squares of the logarithms of what is reached of each.</source>
            <translation>Vorgeschlagen ist, was die Ziele zusammen am wenigsten verfehlt lässt, nach den Quadraten der Logarithmen dessen, was von jedem erreicht wird.</translation>
        </message>
        <message>
            <source>Further off with the proposal: %1.</source>
            <translation>Mit dem Vorschlag weiter entfernt: %1.</translation>
        </message>
        <message>
            <source>No longer assessed with the proposal: %1.</source>
            <translation>Mit dem Vorschlag nicht mehr bewertet: %1.</translation>
        </message>
        <message>
            <source>All targets together: not found within the usual ranges.</source>
            <translation>Alle Ziele zusammen: in den üblichen Bereichen nicht gefunden.</translation>
        </message>
        <message>
            <source>at %1 V, not %2</source>
            <translation>bei %1 V statt %2</translation>
        </message>
        <message>
            <source>With another material or option all else stays as now: whether they go together, and what becomes of a declared life, is not computed.</source>
            <translation>Mit einem anderen Material oder einer anderen Wahl bleibt alles Übrige wie jetzt: Ob es zusammenpasst und was aus einer angegebenen Lebensdauer wird, ist nicht berechnet.</translation>
        </message>
        <message>
            <source>%1: the design has its own %2; other materials come with the numbers of the library.</source>
            <translation>%1: Der Entwurf hat eigene Werte für %2; andere Materialien kommen mit den Werten der Bibliothek.</translation>
        </message>
        <message>
            <source>%1: not tried, as the library knows less of them than of %2: %3.</source>
            <translation>%1: nicht versucht, weil die Bibliothek weniger über sie weiß als über %2: %3.</translation>
        </message>
        <message>
            <source>%1: not tried, as they grow more than %2 when they are charged, which the design does not count: %3.</source>
            <translation>%1: nicht versucht, weil sie beim Laden stärker wachsen als %2, was der Entwurf nicht zählt: %3.</translation>
        </message>
        <message>
            <source>%1 in place of %2 would meet %3: %4.</source>
            <translation>%1 statt %2 würde das Ziel für %3 erreichen: %4.</translation>
        </message>
        <message>
            <source>Nothing alone would meet %3: at best it is %4, with %1 in place of %2.</source>
            <translation>Nichts allein erreicht das Ziel für %3: bestenfalls %4, mit %1 statt %2.</translation>
        </message>
        <message>
            <source>never: %1</source>
            <translation>nie: %1</translation>
        </message>
        <message>
            <source>%1 (%2, with a warning)</source>
            <translation>%1 (%2, mit einer Warnung)</translation>
        </message>
        <message>
            <source>%1, or %2 more</source>
            <translation>%1 oder %2 weitere</translation>
        </message>
        <message>
            <source>at best %1 without a new warning</source>
            <translation>bestenfalls %1 ohne neue Warnung</translation>
        </message>
        <message>
            <source>No two inputs do more for it than one alone.</source>
            <translation>Keine zwei Eingaben erreichen mehr als eine allein.</translation>
        </message>
        <message>
            <source>Smallest change, or best</source>
            <translation>Kleinste Änderung oder Bestes</translation>
        </message>
        <message>
            <source>Gives</source>
            <translation>Ergibt</translation>
        </message>
        <message>
            <source>Second input</source>
            <translation>Zweite Eingabe</translation>
        </message>
        <message>
            <source>Its unit</source>
            <translation>Ihre Einheit</translation>
        </message>
        <message>
            <source>It now</source>
            <translation>Sie jetzt</translation>
        </message>
        <message>
            <source>It at</source>
            <translation>Sie bei</translation>
        </message>
        <message>
            <source>Two inputs</source>
            <translation>Zwei Eingaben</translation>
        </message>
        <message>
            <source>%1: no other is tried, as the voltage is that of a table.</source>
            <translation>%1: Kein anderes wird versucht, weil die Spannung die einer Tabelle ist.</translation>
        </message>
        <message>
            <source>%1: no other is tried, as its numbers were fitted to published figures.</source>
            <translation>%1: Kein anderes wird versucht, weil seine Werte an veröffentlichte Zahlen angepasst wurden.</translation>
        </message>
        <message>
            <source>%1: with all else as now there is no cell with %2.</source>
            <translation>%1: Mit allem Übrigen wie jetzt gibt es keine Zelle mit %2.</translation>
        </message>
        <message>
            <source>Alone a smaller change than any pair with it: %1.</source>
            <translation>Allein eine kleinere Änderung als jedes Paar damit: %1.</translation>
        </message>
        <message>
            <source>What would close the gaps</source>
            <translation>Was die Lücken schließen würde</translation>
        </message>
        <message>
            <source>Missed target</source>
            <translation>Verfehltes Ziel</translation>
        </message>
        <message>
            <source>Nearest change alone</source>
            <translation>Nächste Änderung für sich allein</translation>
        </message>
        <message>
            <source>%1, met by no input alone: %2.</source>
            <translation>%1, durch keine Eingabe allein erreicht: %2.</translation>
        </message>
        <message>
            <source>No target that a design changes is missed.</source>
            <translation>Kein Ziel, an dem ein Entwurf etwas ändert, ist verfehlt.</translation>
        </message>
        <message>
            <source>Main inputs</source>
            <translation>Wichtigste Eingaben</translation>
        </message>
        <message>
            <source>%1 more stand in the full report.</source>
            <translation>%1 weitere stehen im vollständigen Bericht.</translation>
        </message>
        <message>
            <source>Sources of the targets</source>
            <translation>Quellen der Ziele</translation>
        </message>
        <message>
            <source>cathode</source>
            <translation>Kathode</translation>
        </message>
        <message>
            <source>anode</source>
            <translation>Anode</translation>
        </message>
        <message>
            <source>membrane, solid electrolyte</source>
            <translation>Membran, Festelektrolyt</translation>
        </message>
        <message>
            <source>electrolyte filling, catholyte</source>
            <translation>Elektrolytfüllung, Katholyt</translation>
        </message>
        <message>
            <source>current collector, aluminium, aluminum, cathode</source>
            <translation>Stromableiter, Stromsammler, Aluminium, Kathode</translation>
        </message>
        <message>
            <source>current collector, copper, anode</source>
            <translation>Stromableiter, Stromsammler, Kupfer, Anode</translation>
        </message>
        <message>
            <source>jelly roll, winding, electrode stack, layers</source>
            <translation>Wickel, Wicklung, Elektrodenstapel, Lagen</translation>
        </message>
        <message>
            <source>form factor, cell size, geometry</source>
            <translation>Bauform, Zellgröße, Geometrie</translation>
        </message>
        <message>
            <source>soft pack, laminated cell, coffee bag</source>
            <translation>Folienzelle, Softpack</translation>
        </message>
        <message>
            <source>hard case, housing</source>
            <translation>Hartschale, Gehäuse</translation>
        </message>
        <message>
            <source>round cell, 18650, 21700, 4680, housing</source>
            <translation>Rundzelle, Gehäuse</translation>
        </message>
        <message>
            <source>first charge, first cycle</source>
            <translation>erste Ladung, erster Zyklus</translation>
        </message>
        <message>
            <source>fast charging, XFC, extreme fast charging</source>
            <translation>Schnellladen, Schnellladung</translation>
        </message>
        <message>
            <source>ageing, aging, degradation, durability, fade</source>
            <translation>Alterung, Degradation, Haltbarkeit</translation>
        </message>
        <message>
            <source>battery system</source>
            <translation>Batteriesystem</translation>
        </message>
        <message>
            <source>specification</source>
            <translation>Lastenheft, Spezifikation</translation>
        </message>
        <message>
            <source>factory, gigafactory, manufacturing</source>
            <translation>Fabrik, Fertigung, Herstellung</translation>
        </message>
        <message>
            <source>exchange rate, inflation</source>
            <translation>Wechselkurs, Teuerung</translation>
        </message>
        <message>
            <source>CAM, AAM, active material, chemistry</source>
            <translation>Aktivmaterial, Zellchemie</translation>
        </message>
        <message>
            <source>silicon, graphite</source>
            <translation>Silizium, Silicium, Graphit</translation>
        </message>
        <message>
            <source>silicon, SiOx, blend</source>
            <translation>Silizium, Silicium, Mischung</translation>
        </message>
        <message>
            <source>silicon content, silicon share</source>
            <translation>Siliziumanteil, Siliciumanteil</translation>
        </message>
        <message>
            <source>PVDF, CMC, SBR</source>
            <translation>Bindemittel</translation>
        </message>
        <message>
            <source>carbon black, conductive additive, CNT</source>
            <translation>Leitruß, Leitzusatz</translation>
        </message>
        <message>
            <source>formulation, recipe, active content</source>
            <translation>Rezeptur, Aktivmaterialanteil</translation>
        </message>
        <message>
            <source>loading, areal loading, capacity loading, mAh/cm2, mAh/cm²</source>
            <translation>Beladung, Flächenbeladung</translation>
        </message>
        <message>
            <source>coating weight, mass loading, sulfur loading, mg/cm2, mg/cm², GSM</source>
            <translation>Flächengewicht, Massenbeladung</translation>
        </message>
        <message>
            <source>press density, compaction, calendering</source>
            <translation>Pressdichte, Verdichtung, Kalandrieren</translation>
        </message>
        <message>
            <source>calendering, void fraction</source>
            <translation>Kalandrieren, Porenanteil</translation>
        </message>
        <message>
            <source>tortuosity, MacMullin number</source>
            <translation>Tortuosität, MacMullin-Zahl</translation>
        </message>
        <message>
            <source>ICE, initial coulombic efficiency, first loss</source>
            <translation>Erstzyklusverlust, erster Verlust</translation>
        </message>
        <message>
            <source>charge transfer, kinetics, Butler-Volmer</source>
            <translation>Ladungsdurchtritt, Kinetik</translation>
        </message>
        <message>
            <source>ASR, SEI, contact resistance</source>
            <translation>Kontaktwiderstand, Durchtrittswiderstand</translation>
        </message>
        <message>
            <source>N/P, NP, balancing, capacity ratio, anode excess</source>
            <translation>Balancierung, Kapazitätsverhältnis, Anodenüberschuss</translation>
        </message>
        <message>
            <source>lithium reservoir, excess lithium, N/P of lithium</source>
            <translation>Lithiumreserve, Lithiumüberschuss</translation>
        </message>
        <message>
            <source>lithium foil, lithium metal thickness</source>
            <translation>Lithiumfolie</translation>
        </message>
        <message>
            <source>lithium compensation, presodiation</source>
            <translation>Vorlithiierung</translation>
        </message>
        <message>
            <source>lithium metal, anode-free, zero excess, graphite</source>
            <translation>Lithiummetall, anodenfrei, Graphit</translation>
        </message>
        <message>
            <source>solid state, gel, polymer, ASSB</source>
            <translation>Festkörper, Feststoff, Polymer</translation>
        </message>
        <message>
            <source>ionic conductivity, S/cm</source>
            <translation>Ionenleitfähigkeit</translation>
        </message>
        <message>
            <source>E/S, ES ratio, electrolyte to sulfur, lean electrolyte</source>
            <translation>Elektrolyt zu Schwefel, wenig Elektrolyt</translation>
        </message>
        <message>
            <source>E/C, electrolyte to capacity, lean electrolyte</source>
            <translation>Elektrolyt zu Kapazität, wenig Elektrolyt</translation>
        </message>
        <message>
            <source>lean electrolyte, flooded</source>
            <translation>wenig Elektrolyt, Überschuss</translation>
        </message>
        <message>
            <source>C-rate, C rate, C/3, discharge rate</source>
            <translation>C-Rate, Entladerate</translation>
        </message>
        <message>
            <source>DCIR, ASI, HPPC, internal resistance, impedance</source>
            <translation>Innenwiderstand, Impedanz</translation>
        </message>
        <message>
            <source>OCV</source>
            <translation>Ruhespannung, Ruhespannung</translation>
        </message>
        <message>
            <source>OCV curve, voltage curve</source>
            <translation>Ruhespannungskurve, Spannungskurve</translation>
        </message>
        <message>
            <source>energy density, gravimetric energy density, Wh/kg</source>
            <translation>gravimetrische Energiedichte, Energiedichte</translation>
        </message>
        <message>
            <source>volumetric energy density, Wh/L</source>
            <translation>volumetrische Energiedichte</translation>
        </message>
        <message>
            <source>power density, W/kg</source>
            <translation>gravimetrische Leistungsdichte, Leistungsdichte</translation>
        </message>
        <message>
            <source>W/L</source>
            <translation>volumetrische Leistungsdichte</translation>
        </message>
        <message>
            <source>fast charging, charge time, charging time</source>
            <translation>Schnellladen, Ladezeit, Ladedauer</translation>
        </message>
        <message>
            <source>cycles, end of life, EOL</source>
            <translation>Zyklen, Lebensende</translation>
        </message>
        <message>
            <source>swelling, volume change, pressure</source>
            <translation>Schwellen, Volumenänderung, Atmung, Druck</translation>
        </message>
        <message>
            <source>manufacturing cost, price per kWh, USD/kWh, EUR/kWh</source>
            <translation>Herstellkosten, Kosten je kWh</translation>
        </message>
        <message>
            <source>battery cost, price per kWh, USD/kWh, EUR/kWh</source>
            <translation>Batteriekosten, Kosten je kWh</translation>
        </message>
        <message>
            <source>BOM, bill of materials</source>
            <translation>Stückliste, Materialkosten</translation>
        </message>
        <message>
            <source>charge time, minutes to 80 %</source>
            <translation>Ladezeit, Ladedauer</translation>
        </message>
        <message>
            <source>lithium plating, C-rate</source>
            <translation>Lithiumabscheidung, Plating, C-Rate</translation>
        </message>
        <message>
            <source>CE</source>
            <translation>coulombscher Wirkungsgrad</translation>
        </message>
        <message>
            <source>SOH, end of life, EOL</source>
            <translation>Restkapazität, Lebensende</translation>
        </message>
        <message>
            <source>cycle life, end of life, EOL</source>
            <translation>Zyklenlebensdauer, Lebensende</translation>
        </message>
        <message>
            <source>DOD</source>
            <translation>Entladetiefe</translation>
        </message>
        <message>
            <source>SOC</source>
            <translation>Ladezustand</translation>
        </message>
        <message>
            <source>cell to pack, CTP, BatPaC</source>
            <translation>Zelle zu Pack</translation>
        </message>
        <message>
            <source>pack voltage, 96s</source>
            <translation>Packspannung</translation>
        </message>
        <message>
            <source>swelling, volume convention</source>
            <translation>Schwellen, Volumenkonvention</translation>
        </message>
        <message>
            <source>LFP | graphite</source>
            <translation>LFP | Graphit</translation>
        </message>
        <message>
            <source>Iron phosphate against graphite: no nickel or cobalt, long life and low cost at moderate energy. For standard-range cars, buses and storage.</source>
            <translation>Eisenphosphat gegen Graphit: ohne Nickel und Kobalt, langlebig und billig bei mäßiger Energie. Für Autos mit gewöhnlicher Reichweite, Busse und Speicher.</translation>
        </message>
        <message>
            <source>NMC622 | graphite</source>
            <translation>NMC622 | Graphit</translation>
        </message>
        <message>
            <source>Layered oxide with 60 % nickel against graphite: a lithium-ion cell as it is built in large numbers. A sound start for a car cell of today.</source>
            <translation>Schichtoxid mit 60 % Nickel gegen Graphit: eine Lithium-Ionen-Zelle, wie sie in großer Zahl gebaut wird. Ein guter Anfang für eine Autozelle von heute.</translation>
        </message>
        <message>
            <source>NMC811 | graphite</source>
            <translation>NMC811 | Graphit</translation>
        </message>
        <message>
            <source>Layered oxide with 80 % nickel against graphite: much energy for a lithium-ion cell, less stable than with less nickel. For long-range cars.</source>
            <translation>Schichtoxid mit 80 % Nickel gegen Graphit: viel Energie für eine Lithium-Ionen-Zelle, weniger stabil als mit weniger Nickel. Für Autos mit großer Reichweite.</translation>
        </message>
        <message>
            <source>NMC622 | lithium, liquid</source>
            <translation>NMC622 | Lithium, flüssig</translation>
        </message>
        <message>
            <source>Layered oxide with 60 % nickel against lithium foil in liquid electrolyte: more energy than with graphite, and a life that lithium and electrolyte limit. For rechargeable lithium metal cells.</source>
            <translation>Schichtoxid mit 60 % Nickel gegen Lithiumfolie in flüssigem Elektrolyten: mehr Energie als mit Graphit und eine Lebensdauer, die Lithium und Elektrolyt begrenzen. Für wiederaufladbare Lithiummetallzellen.</translation>
        </message>
        <message>
            <source>NMC811 | lithium, liquid</source>
            <translation>NMC811 | Lithium, flüssig</translation>
        </message>
        <message>
            <source>Layered oxide with 80 % nickel against lithium foil in liquid electrolyte: the kind of cell that Battery500 works on. Thin foil and little electrolyte decide its energy, and its life.</source>
            <translation>Schichtoxid mit 80 % Nickel gegen Lithiumfolie in flüssigem Elektrolyten: die Art von Zelle, an der Battery500 arbeitet. Dünne Folie und wenig Elektrolyt entscheiden über ihre Energie und ihre Lebensdauer.</translation>
        </message>
        <message>
            <source>NMC811 | Li6PS5Cl | lithium</source>
            <translation>NMC811 | Li6PS5Cl | Lithium</translation>
        </message>
        <message>
            <source>Layered oxide with 80 % nickel and lithium foil, with a sulfide electrolyte between them and in the positive: an all-solid-state cell of generation 4b. For what thin dense layers would bring.</source>
            <translation>Schichtoxid mit 80 % Nickel und Lithiumfolie, dazwischen und im Pluspol ein Sulfidelektrolyt: eine Festkörperzelle der Generation 4b. Für das, was dünne dichte Lagen brächten.</translation>
        </message>
        <message>
            <source>LFP | PEO–LiTFSI | lithium</source>
            <translation>LFP | PEO–LiTFSI | Lithium</translation>
        </message>
        <message>
            <source>Iron phosphate and lithium foil with a dry polymer between them, which works warm: the kind of solid-state cell that has run in buses. For heated packs.</source>
            <translation>Eisenphosphat und Lithiumfolie, dazwischen ein trockenes Polymer, das warm arbeitet: die Art von Festkörperzelle, die in Bussen gefahren ist. Für beheizte Packs.</translation>
        </message>
        <message>
            <source>Sulfur | lithium, liquid</source>
            <translation>Schwefel | Lithium, flüssig</translation>
        </message>
        <message>
            <source>Sulfur in carbon against lithium foil in a liquid that dissolves polysulfides: light, and large for its energy. The electrolyte per sulfur (E/S) decides. For aircraft rather than cars.</source>
            <translation>Schwefel in Kohlenstoff gegen Lithiumfolie in einer Flüssigkeit, die Polysulfide löst: leicht, und groß für ihre Energie. Der Elektrolyt je Schwefel (E/S) entscheidet. Eher für Fluggeräte als für Autos.</translation>
        </message>
        <message>
            <source>SPAN | lithium, carbonate electrolyte</source>
            <translation>SPAN | Lithium, Carbonatelektrolyt</translation>
        </message>
        <message>
            <source>Sulfur bound to pyrolysed polyacrylonitrile against lithium foil in carbonate electrolyte: no dissolved polysulfides, less capacity and voltage than free sulfur. For Li-S cells of longer life.</source>
            <translation>An pyrolysiertes Polyacrylnitril gebundener Schwefel gegen Lithiumfolie in Carbonatelektrolyt: keine gelösten Polysulfide, weniger Kapazität und Spannung als freier Schwefel. Für Li-S-Zellen mit längerer Lebensdauer.</translation>
        </message>
        <message>
            <source>Oxygen | lithium</source>
            <translation>Sauerstoff | Lithium</translation>
        </message>
        <message>
            <source>An oxygen electrode against lithium foil: the most energy per mass of the couples here, on paper. For bounds of what lithium-oxygen could reach, not for a cell to build.</source>
            <translation>Eine Sauerstoffelektrode gegen Lithiumfolie: die meiste Energie je Masse unter den Paaren hier, auf dem Papier. Für Schranken dessen, was Lithium-Sauerstoff erreichen könnte, nicht für eine Zelle zum Bauen.</translation>
        </message>
        <message>
            <source>Large pouch for electric vehicles</source>
            <translation>Große Pouchzelle für Elektroautos</translation>
        </message>
        <message>
            <source>Stacked sheets in laminate, 60 Ah to begin with: little dead weight. For car packs.</source>
            <translation>Gestapelte Blätter in Verbundfolie, zu Anfang 60 Ah: wenig totes Gewicht. Für Autopacks.</translation>
        </message>
        <message>
            <source>Small laboratory pouch</source>
            <translation>Kleine Laborpouchzelle</translation>
        </message>
        <message>
            <source>Stacked sheets in laminate, 2 Ah to begin with: the laminate weighs more than in a large cell. For laboratory cells and first prototypes.</source>
            <translation>Gestapelte Blätter in Verbundfolie, zu Anfang 2 Ah: Die Folie wiegt mehr als in einer großen Zelle. Für Laborzellen und erste Prototypen.</translation>
        </message>
        <message>
            <source>Large prismatic can for electric vehicles</source>
            <translation>Große prismatische Zelle für Elektroautos</translation>
        </message>
        <message>
            <source>Two flat rolls in an aluminium can, 150 Ah to begin with: stiff and easy to handle, at the weight of the can. For car packs and storage.</source>
            <translation>Zwei Flachwickel in einer Aluminiumdose, zu Anfang 150 Ah: steif und leicht zu handhaben, um das Gewicht der Dose. Für Autopacks und Speicher.</translation>
        </message>
        <message>
            <source>Cylindrical 18650</source>
            <translation>Rundzelle 18650</translation>
        </message>
        <message>
            <source>A roll in a steel can of 18 mm by 65 mm: small and much published. For tools and light vehicles.</source>
            <translation>Ein Wickel in einer Stahldose von 18 mm mal 65 mm: klein und viel veröffentlicht. Für Werkzeuge und leichte Fahrzeuge.</translation>
        </message>
        <message>
            <source>Cylindrical 21700</source>
            <translation>Rundzelle 21700</translation>
        </message>
        <message>
            <source>A roll in a steel can of 21 mm by 70 mm: half as much again as an 18650. For tools, light vehicles and cars.</source>
            <translation>Ein Wickel in einer Stahldose von 21 mm mal 70 mm: anderthalbmal so viel wie eine 18650. Für Werkzeuge, leichte Fahrzeuge und Autos.</translation>
        </message>
        <message>
            <source>Cylindrical 4680</source>
            <translation>Rundzelle 4680</translation>
        </message>
        <message>
            <source>A roll in a steel can of 46 mm by 80 mm: few cells to a pack, long electrodes that want many tabs or none. For cars.</source>
            <translation>Ein Wickel in einer Stahldose von 46 mm mal 80 mm: wenige Zellen je Pack, lange Elektroden, die viele Ableiter wollen oder keine. Für Autos.</translation>
        </message>
        <message>
            <source>Pairs and foils without a case</source>
            <translation>Paare und Folien ohne Gehäuse</translation>
        </message>
        <message>
            <source>One pair of electrodes with whole foils and no case. For comparing chemistries before a cell is drawn; a stack of many pairs shares its foils, and can reach more.</source>
            <translation>Ein Elektrodenpaar mit ganzen Folien, ohne Gehäuse. Zum Vergleichen von Chemien, bevor eine Zelle gezeichnet ist; ein Stapel vieler Paare teilt sich die Folien und kann mehr erreichen.</translation>
        </message>
        <message>
            <source>BatPaC 5 pouch and pack</source>
            <translation>Pouchzelle und Pack von BatPaC 5</translation>
        </message>
        <message>
            <source>The pouch, module and pack of 400 cells of BatPaC 5's example designs. Sizing ('cellgap size') takes it from there to the wanted energy and power. For comparing with BatPaC.</source>
            <translation>Pouchzelle, Modul und Pack aus 400 Zellen der Beispiele von BatPaC 5. Das Auslegen („cellgap size“) führt von dort zu gewünschter Energie und Leistung. Zum Vergleichen mit BatPaC.</translation>
        </message>
        <message>
            <source>BatPaC 5, lithium-ion packs</source>
            <translation>BatPaC 5, Lithium-Ionen-Packs</translation>
        </message>
        <message>
            <source>The plant of BatPaC 5: two coated electrodes, stacking, filling, formation, module and pack. For lithium-ion cells in pouches; in cans for a first estimate, as nothing is wound in it.</source>
            <translation>Das Werk von BatPaC 5: zwei beschichtete Elektroden, Stapeln, Füllen, Formieren, Modul und Pack. Für Lithium-Ionen-Zellen in Pouches; in Dosen für eine erste Schätzung, denn gewickelt wird darin nicht.</translation>
        </message>
        <message>
            <source>BatteryCost, cylindrical cells</source>
            <translation>BatteryCost, Rundzellen</translation>
        </message>
        <message>
            <source>A plant that winds small cylindrical cells, after the BatteryCost model: receiving to shipping of cells, no packs. For 18650 and its like.</source>
            <translation>Ein Werk, das kleine Rundzellen wickelt, nach dem Modell BatteryCost: vom Wareneingang bis zum Versand der Zellen, ohne Packs. Für 18650 und ihresgleichen.</translation>
        </message>
        <message>
            <source>Lithium foil cells</source>
            <translation>Zellen mit Lithiumfolie</translation>
        </message>
        <message>
            <source>The plant of BatPaC 5 without a line for negatives, with cutting and laminating of lithium in a drier room. For lithium metal cells with liquid.</source>
            <translation>Das Werk von BatPaC 5 ohne Linie für Minuspole, mit Schneiden und Laminieren von Lithium in einem trockeneren Raum. Für Lithiummetallzellen mit Flüssigkeit.</translation>
        </message>
        <message>
            <source>Anode-free cells</source>
            <translation>Anodenfreie Zellen</translation>
        </message>
        <message>
            <source>The plant of BatPaC 5 without a line for negatives, whose foil is only prepared. For cells that plate their metal on bare foil.</source>
            <translation>Das Werk von BatPaC 5 ohne Linie für Minuspole, deren Folie nur vorbereitet wird. Für Zellen, die ihr Metall auf blanker Folie abscheiden.</translation>
        </message>
        <message>
            <source>Sulfide solid-state cells</source>
            <translation>Sulfid-Festkörperzellen</translation>
        </message>
        <message>
            <source>The plant for lithium foil with a coated sulfide layer, warm pressing and treatment of gas, and no filling. For sulfide cells with lithium.</source>
            <translation>Das Werk für Lithiumfolie mit beschichteter Sulfidlage, Warmpressen und Gasbehandlung, ohne Füllen. Für Sulfidzellen mit Lithium.</translation>
        </message>
        <message>
            <source>Sulfide solid-state cells without lithium</source>
            <translation>Sulfid-Festkörperzellen ohne Lithium</translation>
        </message>
        <message>
            <source>The plant for sulfide cells with an interlayer coated in place of lithium. For sulfide cells that plate their lithium.</source>
            <translation>Das Werk für Sulfidzellen mit einer beschichteten Zwischenlage anstelle des Lithiums. Für Sulfidzellen, die ihr Lithium abscheiden.</translation>
        </message>
        <message>
            <source>Oxide solid-state cells</source>
            <translation>Oxid-Festkörperzellen</translation>
        </message>
        <message>
            <source>The plant for lithium foil with an oxide layer that is coated and sintered. For cells with a garnet or another ceramic.</source>
            <translation>Das Werk für Lithiumfolie mit einer Oxidlage, die beschichtet und gesintert wird. Für Zellen mit einem Granat oder einer anderen Keramik.</translation>
        </message>
        <message>
            <source>Oxide solid-state cells without lithium</source>
            <translation>Oxid-Festkörperzellen ohne Lithium</translation>
        </message>
        <message>
            <source>The plant for oxide cells with an interlayer coated in place of lithium. For ceramic cells that plate their lithium.</source>
            <translation>Das Werk für Oxidzellen mit einer beschichteten Zwischenlage anstelle des Lithiums. Für keramische Zellen, die ihr Lithium abscheiden.</translation>
        </message>
        <message>
            <source>Polymer solid-state cells</source>
            <translation>Polymer-Festkörperzellen</translation>
        </message>
        <message>
            <source>The plant for lithium foil with an extruded polymer and warm pressing, and no filling. For dry polymer cells.</source>
            <translation>Das Werk für Lithiumfolie mit extrudiertem Polymer und Warmpressen, ohne Füllen. Für trockene Polymerzellen.</translation>
        </message>
        <message>
            <source>LFP-G, BatPaC 5</source>
            <translation>LFP-G, BatPaC 5</translation>
        </message>
        <message>
            <source>Iron phosphate against graphite, with the materials and coatings of the BatPaC 5 workbook. For comparing with BatPaC.</source>
            <translation>Eisenphosphat gegen Graphit, mit Materialien und Schichten der Arbeitsmappe BatPaC 5. Zum Vergleichen mit BatPaC.</translation>
        </message>
        <message>
            <source>LFP-G power, BatPaC 5</source>
            <translation>LFP-G Leistung, BatPaC 5</translation>
        </message>
        <message>
            <source>Iron phosphate against graphite, with open and thin coatings for power, with the materials and coatings of the BatPaC 5 workbook. For comparing with BatPaC.</source>
            <translation>Eisenphosphat gegen Graphit, mit offenen, dünnen Schichten für Leistung, mit Materialien und Schichten der Arbeitsmappe BatPaC 5. Zum Vergleichen mit BatPaC.</translation>
        </message>
        <message>
            <source>LMO-G, BatPaC 5</source>
            <translation>LMO-G, BatPaC 5</translation>
        </message>
        <message>
            <source>Manganese spinel against graphite, with the materials and coatings of the BatPaC 5 workbook. For comparing with BatPaC.</source>
            <translation>Manganspinell gegen Graphit, mit Materialien und Schichten der Arbeitsmappe BatPaC 5. Zum Vergleichen mit BatPaC.</translation>
        </message>
        <message>
            <source>LMO-LTO, BatPaC 5</source>
            <translation>LMO-LTO, BatPaC 5</translation>
        </message>
        <message>
            <source>Manganese spinel against titanate, with the materials and coatings of the BatPaC 5 workbook. For comparing with BatPaC.</source>
            <translation>Manganspinell gegen Titanat, mit Materialien und Schichten der Arbeitsmappe BatPaC 5. Zum Vergleichen mit BatPaC.</translation>
        </message>
        <message>
            <source>NCA-G, BatPaC 5</source>
            <translation>NCA-G, BatPaC 5</translation>
        </message>
        <message>
            <source>Nickel cobalt aluminium oxide against graphite, with the materials and coatings of the BatPaC 5 workbook. For comparing with BatPaC.</source>
            <translation>Nickel-Kobalt-Aluminium-Oxid gegen Graphit, mit Materialien und Schichten der Arbeitsmappe BatPaC 5. Zum Vergleichen mit BatPaC.</translation>
        </message>
        <message>
            <source>NMC333-G, BatPaC 5</source>
            <translation>NMC333-G, BatPaC 5</translation>
        </message>
        <message>
            <source>NMC333 against graphite, with the materials and coatings of the BatPaC 5 workbook. For comparing with BatPaC.</source>
            <translation>NMC333 gegen Graphit, mit Materialien und Schichten der Arbeitsmappe BatPaC 5. Zum Vergleichen mit BatPaC.</translation>
        </message>
        <message>
            <source>NMC532-G, BatPaC 5</source>
            <translation>NMC532-G, BatPaC 5</translation>
        </message>
        <message>
            <source>NMC532 against graphite, with the materials and coatings of the BatPaC 5 workbook. For comparing with BatPaC.</source>
            <translation>NMC532 gegen Graphit, mit Materialien und Schichten der Arbeitsmappe BatPaC 5. Zum Vergleichen mit BatPaC.</translation>
        </message>
        <message>
            <source>NMC622-G, BatPaC 5</source>
            <translation>NMC622-G, BatPaC 5</translation>
        </message>
        <message>
            <source>NMC622 against graphite, with the materials and coatings of the BatPaC 5 workbook. For comparing with BatPaC.</source>
            <translation>NMC622 gegen Graphit, mit Materialien und Schichten der Arbeitsmappe BatPaC 5. Zum Vergleichen mit BatPaC.</translation>
        </message>
        <message>
            <source>NMC811-G, BatPaC 5</source>
            <translation>NMC811-G, BatPaC 5</translation>
        </message>
        <message>
            <source>NMC811 against graphite, with the materials and coatings of the BatPaC 5 workbook. For comparing with BatPaC.</source>
            <translation>NMC811 gegen Graphit, mit Materialien und Schichten der Arbeitsmappe BatPaC 5. Zum Vergleichen mit BatPaC.</translation>
        </message>
        <message>
            <source>NMC811-G power, BatPaC 5</source>
            <translation>NMC811-G Leistung, BatPaC 5</translation>
        </message>
        <message>
            <source>NMC811 against graphite, with open and thin coatings for power, with the materials and coatings of the BatPaC 5 workbook. For comparing with BatPaC.</source>
            <translation>NMC811 gegen Graphit, mit offenen, dünnen Schichten für Leistung, mit Materialien und Schichten der Arbeitsmappe BatPaC 5. Zum Vergleichen mit BatPaC.</translation>
        </message>
        <message>
            <source>Chemistry</source>
            <translation>Chemie</translation>
        </message>
        <message>
            <source>Format preset</source>
            <translation>Formatvorlage</translation>
        </message>
        <message>
            <source>Plant</source>
            <translation>Werk</translation>
        </message>
        <message>
            <source>Input, %1</source>
            <translation>Eingabe, %1</translation>
        </message>
        <message>
            <source>Result, %1</source>
            <translation>Ergebnis, %1</translation>
        </message>
        <message>
            <source>Section of the form and of files</source>
            <translation>Abschnitt des Formulars und der Dateien</translation>
        </message>
        <message>
            <source>Shipped design</source>
            <translation>Mitgelieferter Entwurf</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Möglichkeiten</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>Fills</source>
            <translation>Füllt</translation>
        </message>
        <message>
            <source>One of</source>
            <translation>Eines von</translation>
        </message>
        <message>
            <source>Fields of a row</source>
            <translation>Felder einer Zeile</translation>
        </message>
        <message>
            <source>It needs %1.</source>
            <translation>Es braucht %1.</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>Eigenschaften</translation>
        </message>
        <message>
            <source>Goes into</source>
            <translation>Kommt vor als</translation>
        </message>
        <message>
            <source>with all of</source>
            <translation>mit allem von</translation>
        </message>
        <message>
            <source>Shipped designs that build on it</source>
            <translation>Mitgelieferte Entwürfe, die darauf aufbauen</translation>
        </message>
        <message>
            <source>In the trade also: %1.</source>
            <translation>In der Branche auch: %1.</translation>
        </message>
        <message>
            <source>In “%1”</source>
            <translation>In „%1“</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>not an input</source>
            <translation>keine Eingabe</translation>
        </message>
        <message>
            <source>Instead of it</source>
            <translation>Stattdessen</translation>
        </message>
        <message>
            <source>Exactly one of these is given, the others follow from it.</source>
            <translation>Genau eines davon ist gegeben, die anderen folgen daraus.</translation>
        </message>
        <message>
            <source>What it moves most</source>
            <translation>Was es am meisten bewegt</translation>
        </message>
        <message>
            <source>In “%1”, all else as it is, with %2 in place of %3:</source>
            <translation>In „%1“, alles andere wie es ist, mit %2 anstelle von %3:</translation>
        </message>
        <message>
            <source>What moves it most</source>
            <translation>Wovon es am meisten bewegt wird</translation>
        </message>
        <message>
            <source>In “%1”, each input alone, a tenth down and up:</source>
            <translation>In „%1“, jede Eingabe allein, um ein Zehntel hinab und hinauf:</translation>
        </message>
        <message>
            <source>Targets on it</source>
            <translation>Ziele darauf</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Üblich</translation>
        </message>
        <message>
            <source>Standard value</source>
            <translation>Standardwert</translation>
        </message>
        <message>
            <source>Left empty</source>
            <translation>Leer gelassen</translation>
        </message>
        <message>
            <source>also</source>
            <translation>auch</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>NMC, NCM, NCM811, LFP, NCA</source>
            <translation>NMC, NCM, LFP, NCA</translation>
        </message>
        <message>
            <source>aluminium foil, foil thickness</source>
            <translation>Aluminiumfolie, Foliendicke</translation>
        </message>
        <message>
            <source>copper foil, foil thickness</source>
            <translation>Kupferfolie, Foliendicke</translation>
        </message>
        <message>
            <source>overhang</source>
            <translation>Überhang, Überstand</translation>
        </message>
        <message>
            <source>The can does not hold as much liquid as the chemistry has. In its place the pores are full, and 15 % of the free volume: the cell is lighter for that, and may last less.</source>
            <translation>Die Dose fasst nicht so viel Flüssigkeit, wie die Chemie hat. Stattdessen sind die Poren gefüllt und 15 % des freien Volumens: Die Zelle ist darum leichter und hält womöglich kürzer.</translation>
        </message>
        <message>
            <source>Thickness of the foil or plate. A foil of a two-sided sheet counts once.</source>
            <translation>Dicke der Folie oder Platte. Die Folie eines zweiseitigen Blatts zählt einmal.</translation>
        </message>
        <message>
            <source>there is no foil or plate</source>
            <translation>es gibt keine Folie oder Platte</translation>
        </message>
        <message>
            <source>Density of the metal, without perforation.</source>
            <translation>Dichte des Metalls, ohne Lochung.</translation>
        </message>
        <message>
            <source>Areal mass of the foil over that of a plain foil of the same thickness. A perforated one conducts in the same proportion, the most that its metal can.</source>
            <translation>Flächenmasse der Folie bezogen auf eine glatte Folie gleicher Dicke. Eine gelochte leitet im selben Verhältnis, das Meiste, was ihr Metall kann.</translation>
        </message>
        <message>
            <source>Of the metal; for the resistance of foils.</source>
            <translation>Des Metalls; für den Widerstand der Folien.</translation>
        </message>
        <message>
            <source>Of a foil or plate of this thickness, added to the price by mass; both zero when no price is known.</source>
            <translation>Einer Folie oder Platte dieser Dicke, zusätzlich zum Preis nach Masse; beide null, wenn kein Preis bekannt ist.</translation>
        </message>
        <message>
            <source>Added to the price by area; both zero when no price is known. A thin foil costs more per mass than a thick one, which a single price leaves out.</source>
            <translation>Zusätzlich zum Preis nach Fläche; beide null, wenn kein Preis bekannt ist. Eine dünne Folie kostet je Masse mehr als eine dicke, was ein einziger Preis auslässt.</translation>
        </message>
        <message>
            <source>Outer diameter of the can.</source>
            <translation>Außendurchmesser der Dose.</translation>
        </message>
        <message>
            <source>Outer height of the can.</source>
            <translation>Außenhöhe der Dose.</translation>
        </message>
        <message>
            <source>Thickness of the can's side.</source>
            <translation>Dicke der Dosenwand.</translation>
        </message>
        <message>
            <source>Thickness of the lid.</source>
            <translation>Dicke des Deckels.</translation>
        </message>
        <message>
            <source>Thickness of the bottom.</source>
            <translation>Dicke des Bodens.</translation>
        </message>
        <message>
            <source>the bottom is as thick as the lid</source>
            <translation>der Boden ist so dick wie der Deckel</translation>
        </message>
        <message>
            <source>Density of can and lids.</source>
            <translation>Dichte von Dose und Deckeln.</translation>
        </message>
        <message>
            <source>Diameter of the void at the roll's centre.</source>
            <translation>Durchmesser des Hohlraums in der Mitte des Wickels.</translation>
        </message>
        <message>
            <source>Inner diameter of the can less the diameter of the roll.</source>
            <translation>Innendurchmesser der Dose abzüglich des Wickeldurchmessers.</translation>
        </message>
        <message>
            <source>Inner height of the can less the coated height of the positive and its overhangs.</source>
            <translation>Innenhöhe der Dose abzüglich der beschichteten Höhe der Positiven und ihrer Überstände.</translation>
        </message>
        <message>
            <source>Turns of both separators alone at the roll's centre.</source>
            <translation>Windungen beider Separatoren allein in der Mitte des Wickels.</translation>
        </message>
        <message>
            <source>Turns of both separators alone around the roll.</source>
            <translation>Windungen beider Separatoren allein außen um den Wickel.</translation>
        </message>
        <message>
            <source>Length of the wound positive.</source>
            <translation>Länge der gewickelten Positiven.</translation>
        </message>
        <message>
            <source>the roll fills the can</source>
            <translation>der Wickel füllt die Dose</translation>
        </message>
        <message>
            <source>Coated width of the wound positive, along the can's height; those of negative and separator are wider by their margins in height.</source>
            <translation>Beschichtete Breite der gewickelten Positiven, entlang der Dosenhöhe; Negative und Separator sind um ihre Ränder in der Höhe breiter.</translation>
        </message>
        <message>
            <source>head space and overhangs leave the rest of the can's height</source>
            <translation>Kopfraum und Überstände lassen den Rest der Dosenhöhe</translation>
        </message>
        <message>
            <source>Width of the foil beyond its coating along its whole edge, folded into the head space: the tabless design.</source>
            <translation>Breite der Folie über ihre Beschichtung hinaus entlang der ganzen Kante, in den Kopfraum gefaltet: die Bauart ohne Fahnen.</translation>
        </message>
        <message>
            <source>Width of the foil beyond its coating along its whole edge, folded towards the bottom: the tabless design.</source>
            <translation>Breite der Folie über ihre Beschichtung hinaus entlang der ganzen Kante, zum Boden gefaltet: die Bauart ohne Fahnen.</translation>
        </message>
        <message>
            <source>Header, vent, tabs and other parts of one cell.</source>
            <translation>Kopf, Berstscheibe, Fahnen und andere Teile einer Zelle.</translation>
        </message>
        <message>
            <source>smaller electrode times the retained fraction</source>
            <translation>kleinere Elektrode mal erhaltenem Anteil</translation>
        </message>
        <message>
            <source>balance of both electrodes' first-cycle losses</source>
            <translation>Bilanz der Erstzyklusverluste beider Elektroden</translation>
        </message>
        <message>
            <source>How the lithium that formation consumes is counted. First-cycle balance: min(Q_p, Q_n, Q_p/η₁ − lithium bound by the negative's interphase).</source>
            <translation>Wie das Lithium gezählt wird, das die Formierung verbraucht. Erstzyklusbilanz: min(Q_p, Q_n, Q_p/η₁ − in der Grenzschicht der Negativen gebundenes Lithium).</translation>
        </message>
        <message>
            <source>difference of the electrodes' average voltages</source>
            <translation>Differenz der mittleren Spannungen der Elektroden</translation>
        </message>
        <message>
            <source>mean of the cell's voltage table</source>
            <translation>Mittel der Spannungstabelle der Zelle</translation>
        </message>
        <message>
            <source>the table's value at 50 % state of charge, as in BatPaC</source>
            <translation>Wert der Tabelle bei 50 % Ladezustand, wie in BatPaC</translation>
        </message>
        <message>
            <source>difference of the electrodes' averages, with the course of the table around it</source>
            <translation>Differenz der Elektrodenmittel, mit dem Verlauf der Tabelle darum</translation>
        </message>
        <message>
            <source>one number for energy and one for pulses</source>
            <translation>eine Zahl für die Energie und eine für Pulse</translation>
        </message>
        <message>
            <source>built up from the layers of a pair and their interfaces</source>
            <translation>aufgebaut aus den Schichten eines Paars und ihren Grenzflächen</translation>
        </message>
        <message>
            <source>BatPaC 5: tables over the state of charge and kinetics</source>
            <translation>BatPaC 5: Tabellen über dem Ladezustand und Kinetik</translation>
        </message>
        <message>
            <source>Where the area-specific resistance comes from that lowers energy, power and charging current. From the layers it is ohmic and charge transfer alone: the same for energy and pulses, at every state of charge, without diffusion.</source>
            <translation>Woher der flächenbezogene Widerstand kommt, der Energie, Leistung und Ladestrom senkt. Aus den Schichten ist er nur ohmsch und Ladungsdurchtritt: gleich für Energie und Pulse, bei jedem Ladezustand, ohne Diffusion.</translation>
        </message>
        <message>
            <source>one number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>from the geometry of foils, terminals and, in BatPaC's pack, interconnections</source>
            <translation>aus der Geometrie von Folien, Terminals und, im Pack von BatPaC, Verbindern</translation>
        </message>
        <message>
            <source>Where the resistance of everything but the electrochemistry comes from.</source>
            <translation>Woher der Widerstand von allem außer der Elektrochemie kommt.</translation>
        </message>
        <message>
            <source>Cell capacity after formation over the capacity of the smaller electrode.</source>
            <translation>Zellkapazität nach der Formierung bezogen auf die Kapazität der kleineren Elektrode.</translation>
        </message>
        <message>
            <source>Rate at which energy is counted; C/3 is one third of the capacity per hour.</source>
            <translation>Rate, bei der die Energie gezählt wird; C/3 ist ein Drittel der Kapazität je Stunde.</translation>
        </message>
        <message>
            <source>Resistance of the cell times the positive's area that lowers the voltage at the discharge rate: E = Q(V_oc − jR). Zero counts energy at the open-circuit voltage.</source>
            <translation>Widerstand der Zelle mal Fläche der Positiven, der die Spannung bei der Entladerate senkt: E = Q(V_oc − jR). Null zählt die Energie bei der Ruhespannung.</translation>
        </message>
        <message>
            <source>Where the voltage rule 'table_50' reads the table, and where BatPaC's impedance for energy is taken; 50 % but for hybrids.</source>
            <translation>Wo die Spannungsregel 'table_50' die Tabelle liest und wo BatPaCs Impedanz für die Energie genommen wird; 50 % außer für Hybride.</translation>
        </message>
        <message>
            <source>Resistance that limits power.</source>
            <translation>Widerstand, der die Leistung begrenzt.</translation>
        </message>
        <message>
            <source>power is not assessed</source>
            <translation>die Leistung wird nicht bewertet</translation>
        </message>
        <message>
            <source>Mean temperature of the cell in use; conductivities and interfaces follow it by Arrhenius, also beyond where a solvent freezes or boils.</source>
            <translation>Mittlere Temperatur der Zelle im Einsatz; Leitfähigkeiten und Grenzflächen folgen ihr nach Arrhenius, auch jenseits von Gefrier- oder Siedepunkt eines Lösungsmittels.</translation>
        </message>
        <message>
            <source>Foils, terminals and interconnections times the area of the positive.</source>
            <translation>Folien, Terminals und Verbinder mal Fläche der Positiven.</translation>
        </message>
        <message>
            <source>Arrhenius factor of interfacial resistances built up from layers.</source>
            <translation>Arrhenius-Faktor der Grenzflächenwiderstände, die aus Schichten aufgebaut sind.</translation>
        </message>
        <message>
            <source>BatPaC's Arrhenius factor exp(E_a/R (1/298 − 1/T)), with 8.31 J/(mol K) and 0 °C = 273 K.</source>
            <translation>BatPaCs Arrhenius-Faktor exp(E_a/R (1/298 − 1/T)), mit 8,31 J/(mol K) und 0 °C = 273 K.</translation>
        </message>
        <message>
            <source>Impedance at the discharge rate over the 10 s value of the table.</source>
            <translation>Impedanz bei der Entladerate bezogen auf den 10-s-Wert der Tabelle.</translation>
        </message>
        <message>
            <source>Of ion transport in BatPaC's impedance: the positive's kinetics slow as (1 − j/j_lim)^−½.</source>
            <translation>Des Ionentransports in BatPaCs Impedanz: Die Kinetik der Positiven wird langsamer wie (1 − j/j_lim)^−½.</translation>
        </message>
        <message>
            <source>Of solid diffusion in BatPaC's impedance: (1 − (C/C_lim)²)^−½.</source>
            <translation>Der Feststoffdiffusion in BatPaCs Impedanz: (1 − (C/C_lim)²)^−½.</translation>
        </message>
        <message>
            <source>Full-cell open-circuit voltage at 0, 10 … 100 % state of charge.</source>
            <translation>Ruhespannung der Vollzelle bei 0, 10 … 100 % Ladezustand.</translation>
        </message>
        <message>
            <source>Area-specific impedance of a 2 s pulse at 0, 10 … 100 % state of charge, 25 °C.</source>
            <translation>Flächenbezogene Impedanz eines 2-s-Pulses bei 0, 10 … 100 % Ladezustand, 25 °C.</translation>
        </message>
        <message>
            <source>Area-specific impedance of a 10 s pulse at 0, 10 … 100 % state of charge, 25 °C.</source>
            <translation>Flächenbezogene Impedanz eines 10-s-Pulses bei 0, 10 … 100 % Ladezustand, 25 °C.</translation>
        </message>
        <message>
            <source>pores of both electrodes and of a porous or gel separator</source>
            <translation>Poren beider Elektroden und eines porösen oder Gel-Separators</translation>
        </message>
        <message>
            <source>pores of the positive only: a liquid catholyte</source>
            <translation>nur Poren der Positiven: ein flüssiger Katholyt</translation>
        </message>
        <message>
            <source>no liquid: all pores are void</source>
            <translation>keine Flüssigkeit: alle Poren sind leer</translation>
        </message>
        <message>
            <source>The pores that count as wetted.</source>
            <translation>Die Poren, die als benetzt zählen.</translation>
        </message>
        <message>
            <source>its volume thickens the cell</source>
            <translation>ihr Volumen macht die Zelle dicker</translation>
        </message>
        <message>
            <source>counted in mass only</source>
            <translation>nur in der Masse gezählt</translation>
        </message>
        <message>
            <source>What liquid beyond the pores does to the volume of a cell.</source>
            <translation>Was Flüssigkeit über die Poren hinaus mit dem Volumen einer Zelle macht.</translation>
        </message>
        <message>
            <source>Volume of liquid per volume of wetted pores.</source>
            <translation>Flüssigkeitsvolumen je Volumen benetzter Poren.</translation>
        </message>
        <message>
            <source>Mass of liquid per cell capacity. Differs from mL/Ah by the density. Flooded coin cells hold tens of g/Ah.</source>
            <translation>Flüssigkeitsmasse je Zellkapazität. Unterscheidet sich von mL/Ah um die Dichte. Geflutete Knopfzellen enthalten einige zehn g/Ah.</translation>
        </message>
        <message>
            <source>Volume of liquid per cell capacity. Differs from g/Ah by the density.</source>
            <translation>Flüssigkeitsvolumen je Zellkapazität. Unterscheidet sich von g/Ah um die Dichte.</translation>
        </message>
        <message>
            <source>Volume of liquid per mass of sulfur in the positive.</source>
            <translation>Flüssigkeitsvolumen je Masse Schwefel in der Positiven.</translation>
        </message>
        <message>
            <source>Liquid in addition, as a share of cell thickness times positive face (pouch and prismatic) or of the roll (cylindrical). BatPaC counts 2 %.</source>
            <translation>Zusätzliche Flüssigkeit, als Anteil an Zelldicke mal Fläche der Positiven (Pouch und prismatisch) oder am Wickel (zylindrisch). BatPaC zählt 2 %.</translation>
        </message>
        <message>
            <source>Liquid in addition, as a share of the room that electrodes leave inside a can: head space, clearance and core.</source>
            <translation>Zusätzliche Flüssigkeit, als Anteil am Raum, den die Elektroden in einer Dose lassen: Kopfraum, Spiel und Kern.</translation>
        </message>
        <message>
            <source>Density of the liquid electrolyte at 25 °C.</source>
            <translation>Dichte des flüssigen Elektrolyten bei 25 °C.</translation>
        </message>
        <message>
            <source>Bulk conductivity at 25 °C; in a porous layer κ ε^1.5.</source>
            <translation>Volumenleitfähigkeit bei 25 °C; in einer porösen Schicht κ ε^1,5.</translation>
        </message>
        <message>
            <source>Arrhenius: κ(T) = κ(25 °C) exp(E/R (1/298.15 − 1/T)).</source>
            <translation>Arrhenius: κ(T) = κ(25 °C) exp(E/R (1/298,15 − 1/T)).</translation>
        </message>
        <message>
            <source>Price per volume; zero when it is not known.</source>
            <translation>Preis je Volumen; null, wenn er nicht bekannt ist.</translation>
        </message>
        <message>
            <source>stack in a laminate pouch</source>
            <translation>Stapel in einem Pouch aus Verbundfolie</translation>
        </message>
        <message>
            <source>stack or flat-wound roll in a rectangular can</source>
            <translation>Stapel oder Flachwickel in einer rechteckigen Dose</translation>
        </message>
        <message>
            <source>roll in a round can</source>
            <translation>Wickel in einer runden Dose</translation>
        </message>
        <message>
            <source>pairs and foils without a case: housing excluded</source>
            <translation>Paare und Folien ohne Gehäuse</translation>
        </message>
        <message>
            <source>The case of the cell.</source>
            <translation>Das Gehäuse der Zelle.</translation>
        </message>
        <message>
            <source>fully charged, or discharged where that is larger</source>
            <translation>voll geladen, oder entladen, wo das größer ist</translation>
        </message>
        <message>
            <source>fully charged</source>
            <translation>voll geladen</translation>
        </message>
        <message>
            <source>as assembled</source>
            <translation>wie montiert</translation>
        </message>
        <message>
            <source>fully discharged</source>
            <translation>voll entladen</translation>
        </message>
        <message>
            <source>The state in which volume and Wh/L are reported, at the beginning of life.</source>
            <translation>Der Zustand, in dem Volumen und Wh/L angegeben werden, zu Beginn des Lebens.</translation>
        </message>
        <message>
            <source>sheets and dimensions are given</source>
            <translation>Blätter und Maße sind gegeben</translation>
        </message>
        <message>
            <source>they follow from a wanted capacity</source>
            <translation>sie folgen aus einer gewünschten Kapazität</translation>
        </message>
        <message>
            <source>Whether dimensions are inputs or follow from capacity, aspect ratio and thickness.</source>
            <translation>Ob Maße Eingaben sind oder aus Kapazität, Seitenverhältnis und Dicke folgen.</translation>
        </message>
        <message>
            <source>Cell capacity after formation that a design sized to capacity has.</source>
            <translation>Zellkapazität nach der Formierung, die ein auf Kapazität ausgelegter Entwurf hat.</translation>
        </message>
        <message>
            <source>Height over width of the positive (pouch, prismatic), or height over diameter of a cylindrical can, of a design sized to capacity.</source>
            <translation>Höhe zu Breite der Positiven (Pouch, prismatisch) oder Höhe zu Durchmesser einer runden Dose, eines auf Kapazität ausgelegten Entwurfs.</translation>
        </message>
        <message>
            <source>Cell thickness, in the state that volumes are counted in, that a design sized to capacity aims at; the nearest whole number of sheets is taken.</source>
            <translation>Zelldicke, im Zustand, in dem Volumen gezählt werden, die ein auf Kapazität ausgelegter Entwurf anstrebt; genommen wird die nächste ganze Zahl von Blättern.</translation>
        </message>
        <message>
            <source>coating of graphite, silicon, LTO …</source>
            <translation>Beschichtung aus Graphit, Silizium, LTO …</translation>
        </message>
        <message>
            <source>foil of lithium, sodium or potassium, with or without a collector</source>
            <translation>Folie aus Lithium, Natrium oder Kalium, mit oder ohne Ableiter</translation>
        </message>
        <message>
            <source>the metal is plated from the positive at first charge</source>
            <translation>das Metall wird beim ersten Laden aus der Positiven abgeschieden</translation>
        </message>
        <message>
            <source>porous scaffold that holds the metal</source>
            <translation>poröses Gerüst, das das Metall aufnimmt</translation>
        </message>
        <message>
            <source>How the negative stores lithium.</source>
            <translation>Wie die Negative Lithium speichert.</translation>
        </message>
        <message>
            <source>What foil, filling and plated metal give and take.</source>
            <translation>Was Folie, Füllung und abgeschiedenes Metall geben und nehmen.</translation>
        </message>
        <message>
            <source>Capacity of the negative per capacity of the positive, per area. For lithium: of the foil (or the host's filling) as assembled, without plated lithium.</source>
            <translation>Kapazität der Negativen je Kapazität der Positiven, je Fläche. Bei Lithium: der Folie (oder der Füllung des Gerüsts) wie montiert, ohne abgeschiedenes Lithium.</translation>
        </message>
        <message>
            <source>Lithium foil of one face, as assembled.</source>
            <translation>Lithiumfolie einer Seite, wie montiert.</translation>
        </message>
        <message>
            <source>Lithium left in the negative after a full discharge, per capacity of the positive. Discharged-assembled: (Q_foil + Q_p(1/η₁ − 1))/Q_p; charged-assembled: Q_foil/Q_p − 1.</source>
            <translation>Lithium, das nach voller Entladung in der Negativen bleibt, je Kapazität der Positiven. Entladen montiert: (Q_foil + Q_p(1/η₁ − 1))/Q_p; geladen montiert: Q_foil/Q_p − 1.</translation>
        </message>
        <message>
            <source>Share of the host's pores that lithium fills as assembled.</source>
            <translation>Anteil der Poren des Gerüsts, die Lithium wie montiert füllt.</translation>
        </message>
        <message>
            <source>Charge per mass of the alkali metal: lithium, sodium or potassium.</source>
            <translation>Ladung je Masse des Alkalimetalls: Lithium, Natrium oder Kalium.</translation>
        </message>
        <message>
            <source>Density of the dense alkali metal.</source>
            <translation>Dichte des dichten Alkalimetalls.</translation>
        </message>
        <message>
            <source>Pores in metal plated on charge: dense lithium grows by 4.85 µm per mAh/cm², sodium by 8.83, potassium by 16.9.</source>
            <translation>Poren in Metall, das beim Laden abgeschieden wird: Dichtes Lithium wächst um 4,85 µm je mAh/cm², Natrium um 8,83, Kalium um 16,9.</translation>
        </message>
        <message>
            <source>Layer between separator and negative (Ag-C and the like) that carries no capacity of its own.</source>
            <translation>Schicht zwischen Separator und Negativer (Ag-C und dergleichen) ohne eigene Kapazität.</translation>
        </message>
        <message>
            <source>Density of the interlayer including its pores.</source>
            <translation>Dichte der Zwischenschicht samt ihren Poren.</translation>
        </message>
        <message>
            <source>Porous scaffold of one face.</source>
            <translation>Poröses Gerüst einer Seite.</translation>
        </message>
        <message>
            <source>Density of the host's solid, without pores.</source>
            <translation>Dichte des Feststoffs des Gerüsts, ohne Poren.</translation>
        </message>
        <message>
            <source>Pores of the empty host; lithium thickens the layer only beyond them.</source>
            <translation>Poren des leeren Gerüsts; erst darüber hinaus macht Lithium die Schicht dicker.</translation>
        </message>
        <message>
            <source>Charge that formation binds per gram of negative active material; used by the first-cycle balance of formation.</source>
            <translation>Ladung, die die Formierung je Gramm Aktivmaterial der Negativen bindet; gebraucht von der Erstzyklusbilanz der Formierung.</translation>
        </message>
        <message>
            <source>Price per mass of the metal as foil, filling or prelithiation; zero when it is not known.</source>
            <translation>Preis je Masse des Metalls als Folie, Füllung oder Vorlithiierung; null, wenn er nicht bekannt ist.</translation>
        </message>
        <message>
            <source>Lithium put into the negative before assembly, per area of one face. It has a mass and a price; the first-cycle balance of formation counts it against what the first cycle binds.</source>
            <translation>Lithium, das vor der Montage in die Negative kommt, je Fläche einer Seite. Es hat eine Masse und einen Preis; die Erstzyklusbilanz der Formierung rechnet es gegen das, was der erste Zyklus bindet.</translation>
        </message>
        <message>
            <source>Lithium put into the negative before assembly, per gram of its active material.</source>
            <translation>Lithium, das vor der Montage in die Negative kommt, je Gramm ihres Aktivmaterials.</translation>
        </message>
        <message>
            <source>Price per mass of the interlayer; zero when it is not known.</source>
            <translation>Preis je Masse der Zwischenschicht; null, wenn er nicht bekannt ist.</translation>
        </message>
        <message>
            <source>Price per mass of the host's solid; zero when it is not known.</source>
            <translation>Preis je Masse des Feststoffs des Gerüsts; null, wenn er nicht bekannt ist.</translation>
        </message>
        <message>
            <source>tested, warranted or claimed by someone</source>
            <translation>von jemandem gemessen, garantiert oder behauptet</translation>
        </message>
        <message>
            <source>taken as usual of its kind</source>
            <translation>als für die Art üblich angenommen</translation>
        </message>
        <message>
            <source>share of the open-circuit voltage</source>
            <translation>Anteil der Ruhespannung</translation>
        </message>
        <message>
            <source>absolute voltage of one pair</source>
            <translation>absolute Spannung eines Paars</translation>
        </message>
        <message>
            <source>How far a pulse may pull the voltage down.</source>
            <translation>Wie weit ein Puls die Spannung herunterziehen darf.</translation>
        </message>
        <message>
            <source>plating or critical current density, voltage limit, resistance</source>
            <translation>Abscheidung oder kritische Stromdichte, Spannungsgrenze, Widerstand</translation>
        </message>
        <message>
            <source>BatPaC's fit for graphite cells</source>
            <translation>BatPaCs Anpassung für Graphitzellen</translation>
        </message>
        <message>
            <source>What limits the charging time.</source>
            <translation>Was die Ladezeit begrenzt.</translation>
        </message>
        <message>
            <source>one current over the whole window</source>
            <translation>ein Strom über das ganze Fenster</translation>
        </message>
        <message>
            <source>current falls once the voltage limit is reached</source>
            <translation>der Strom fällt, sobald die Spannungsgrenze erreicht ist</translation>
        </message>
        <message>
            <source>How the cell is charged.</source>
            <translation>Wie die Zelle geladen wird.</translation>
        </message>
        <message>
            <source>What the declared cycle life is worth.</source>
            <translation>Was die angegebene Zyklenlebensdauer wert ist.</translation>
        </message>
        <message>
            <source>What the calendar life is worth.</source>
            <translation>Was die kalendarische Lebensdauer wert ist.</translation>
        </message>
        <message>
            <source>targets of every use count</source>
            <translation>Ziele jeder Nutzung zählen</translation>
        </message>
        <message>
            <source>What the cell is for: targets that are for another use stand apart.</source>
            <translation>Wofür die Zelle ist: Ziele für eine andere Nutzung stehen für sich.</translation>
        </message>
        <message>
            <source>sizing leaves the charging time out</source>
            <translation>die Auslegung lässt die Ladezeit aus</translation>
        </message>
        <message>
            <source>sizing meets the wanted charging time</source>
            <translation>die Auslegung hält die gewünschte Ladezeit ein</translation>
        </message>
        <message>
            <source>Whether the wanted charging time bounds the coating.</source>
            <translation>Ob die gewünschte Ladezeit die Beschichtung begrenzt.</translation>
        </message>
        <message>
            <source>as wide as the design says</source>
            <translation>so breit, wie der Entwurf sagt</translation>
        </message>
        <message>
            <source>BatPaC: 40 mm up to a positive of 84 mm, else 50 mm</source>
            <translation>BatPaC: 40 mm bis zu einer Positiven von 84 mm, sonst 50 mm</translation>
        </message>
        <message>
            <source>Width of a pouch cell's terminals when a design is sized.</source>
            <translation>Breite der Terminals einer Pouchzelle, wenn ein Entwurf ausgelegt wird.</translation>
        </message>
        <message>
            <source>At the start of the discharge pulse. Without a voltage table the open-circuit voltage is the same at every state of charge.</source>
            <translation>Zu Beginn des Entladepulses. Ohne Spannungstabelle ist die Ruhespannung bei jedem Ladezustand dieselbe.</translation>
        </message>
        <message>
            <source>Down to which the pack is used; BatPaC's pulse must end above it.</source>
            <translation>Bis wohin der Pack genutzt wird; BatPaCs Puls muss darüber enden.</translation>
        </message>
        <message>
            <source>Length of the discharge pulse.</source>
            <translation>Länge des Entladepulses.</translation>
        </message>
        <message>
            <source>Least loaded voltage as a share of the open-circuit voltage.</source>
            <translation>Kleinste Spannung unter Last als Anteil der Ruhespannung.</translation>
        </message>
        <message>
            <source>Least loaded voltage of one pair.</source>
            <translation>Kleinste Spannung eines Paars unter Last.</translation>
        </message>
        <message>
            <source>State of charge at the start of the window. 15 to 95 % is 80 % of ΔSOC, as the SET-Plan has it.</source>
            <translation>Ladezustand zu Beginn des Fensters. 15 bis 95 % sind 80 % ΔSOC, wie im SET-Plan.</translation>
        </message>
        <message>
            <source>State of charge at the end of the window.</source>
            <translation>Ladezustand am Ende des Fensters.</translation>
        </message>
        <message>
            <source>Highest charging current per area of the positive: above it lithium plates on graphite, or dendrites grow through a separator. It is taken as given at every temperature, loading and state of charge.</source>
            <translation>Höchster Ladestrom je Fläche der Positiven: Darüber scheidet sich Lithium auf Graphit ab, oder Dendriten wachsen durch einen Separator. Er wird bei jeder Temperatur, Beladung und jedem Ladezustand als gegeben genommen.</translation>
        </message>
        <message>
            <source>Highest voltage of one pair while it is charged.</source>
            <translation>Höchste Spannung eines Paars beim Laden.</translation>
        </message>
        <message>
            <source>For the window of the state of charge; the thickness that it allows is a result.</source>
            <translation>Für das Fenster des Ladezustands; die Dicke, die sie erlaubt, ist ein Ergebnis.</translation>
        </message>
        <message>
            <source>Enters BatPaC's fit of the charging time.</source>
            <translation>Geht in BatPaCs Anpassung der Ladezeit ein.</translation>
        </message>
        <message>
            <source>In the liquid or polymer; with diffusivity and transference number it gives Sand's time and the limiting current.</source>
            <translation>In der Flüssigkeit oder im Polymer; mit Diffusionskoeffizient und Überführungszahl ergibt sie die Sand-Zeit und den Grenzstrom.</translation>
        </message>
        <message>
            <source>Sand's time and the limiting current are not known</source>
            <translation>Sand-Zeit und Grenzstrom sind nicht bekannt</translation>
        </message>
        <message>
            <source>In the liquid or polymer at the working temperature; through a porous layer D ε^0.5 is effective.</source>
            <translation>In der Flüssigkeit oder im Polymer bei Arbeitstemperatur; durch eine poröse Schicht wirkt D ε^0,5.</translation>
        </message>
        <message>
            <source>Share of the current that lithium ions carry; 1 for single-ion conductors.</source>
            <translation>Anteil des Stroms, den Lithiumionen tragen; 1 für Einzelionenleiter.</translation>
        </message>
        <message>
            <source>Lithium stripped over lithium plated, per cycle.</source>
            <translation>Aufgelöstes Lithium je abgeschiedenem Lithium, je Zyklus.</translation>
        </message>
        <message>
            <source>no cycle life follows from it</source>
            <translation>daraus folgt keine Zyklenlebensdauer</translation>
        </message>
        <message>
            <source>Share of the first capacity at which a cell counts as worn out.</source>
            <translation>Anteil der ersten Kapazität, bei dem eine Zelle als verbraucht gilt.</translation>
        </message>
        <message>
            <source>Liquid consumed per charge of lithium lost.</source>
            <translation>Verbrauchte Flüssigkeit je Ladung verlorenen Lithiums.</translation>
        </message>
        <message>
            <source>the liquid does not limit the cycle life</source>
            <translation>die Flüssigkeit begrenzt die Zyklenlebensdauer nicht</translation>
        </message>
        <message>
            <source>Liquid per capacity below which the cell stops working.</source>
            <translation>Flüssigkeit je Kapazität, unter der die Zelle aufhört zu arbeiten.</translation>
        </message>
        <message>
            <source>Measured or claimed; with a lithium negative the limit of everything else.</source>
            <translation>Gemessen oder behauptet; mit einer Lithiumnegativen die Grenze durch alles andere.</translation>
        </message>
        <message>
            <source>it follows from the Coulombic efficiency, or is not known</source>
            <translation>sie folgt aus dem Coulomb-Wirkungsgrad oder ist nicht bekannt</translation>
        </message>
        <message>
            <source>Measured or claimed for stationary duty.</source>
            <translation>Gemessen oder behauptet für stationären Betrieb.</translation>
        </message>
        <message>
            <source>the cycle life is taken</source>
            <translation>die Zyklenlebensdauer wird genommen</translation>
        </message>
        <message>
            <source>Declared with its source.</source>
            <translation>Angegeben mit Quelle.</translation>
        </message>
        <message>
            <source>no target on it is assessed</source>
            <translation>kein Ziel dafür wird bewertet</translation>
        </message>
        <message>
            <source>The coulombic efficiency that it needs is a result.</source>
            <translation>Der Coulomb-Wirkungsgrad, den sie braucht, ist ein Ergebnis.</translation>
        </message>
        <message>
            <source>For the cost of stored energy, that of the pack: C/(N E DoD). What lithium and electrolyte last for is N/DoD cycles of that depth.</source>
            <translation>Für die Kosten gespeicherter Energie, die des Packs: C/(N E DoD). Wofür Lithium und Elektrolyt reichen, sind N/DoD Zyklen dieser Tiefe.</translation>
        </message>
        <message>
            <source>From 0 to 100 % state of charge; sizing meets it.</source>
            <translation>Von 0 bis 100 % Ladezustand; die Auslegung hält sie ein.</translation>
        </message>
        <message>
            <source>Sizing meets it; BatPaC's impedance and wiring are taken at its current.</source>
            <translation>Die Auslegung hält sie ein; BatPaCs Impedanz und Verkabelung gelten bei ihrem Strom.</translation>
        </message>
        <message>
            <source>That can be coated and works.</source>
            <translation>Die sich beschichten lässt und arbeitet.</translation>
        </message>
        <message>
            <source>That can be coated.</source>
            <translation>Die sich beschichten lässt.</translation>
        </message>
        <message>
            <source>A whole number of sheets comes nearest to it.</source>
            <translation>Eine ganze Zahl von Blättern kommt ihr am nächsten.</translation>
        </message>
        <message>
            <source>integration factors: the cells' shares of the pack</source>
            <translation>Integrationsfaktoren: die Anteile der Zellen am Pack</translation>
        </message>
        <message>
            <source>hardware per cell, module and pack</source>
            <translation>Hardware je Zelle, Modul und Pack</translation>
        </message>
        <message>
            <source>module and pack geometry of BatPaC 5</source>
            <translation>Modul- und Packgeometrie von BatPaC 5</translation>
        </message>
        <message>
            <source>How the pack follows from its cells.</source>
            <translation>Wie der Pack aus seinen Zellen folgt.</translation>
        </message>
        <message>
            <source>as in hybrids</source>
            <translation>wie in Hybriden</translation>
        </message>
        <message>
            <source>as in electric vehicles</source>
            <translation>wie in Elektrofahrzeugen</translation>
        </message>
        <message>
            <source>Whether the pack can be charged from outside.</source>
            <translation>Ob der Pack von außen geladen werden kann.</translation>
        </message>
        <message>
            <source>250 W</source>
            <translation>250 W</translation>
        </message>
        <message>
            <source>4000 W</source>
            <translation>4000 W</translation>
        </message>
        <message>
            <source>Least heat that the cooling outside the pack is built for.</source>
            <translation>Kleinste Wärme, für die die Kühlung außerhalb des Packs gebaut ist.</translation>
        </message>
        <message>
            <source>Mass of the cells over the mass of the pack.</source>
            <translation>Masse der Zellen bezogen auf die Masse des Packs.</translation>
        </message>
        <message>
            <source>Volume of the cells over the volume of the pack.</source>
            <translation>Volumen der Zellen bezogen auf das Volumen des Packs.</translation>
        </message>
        <message>
            <source>Cost of the cells over the cost of the pack.</source>
            <translation>Kosten der Zellen bezogen auf die Kosten des Packs.</translation>
        </message>
        <message>
            <source>Energy between the limits of the pack's state of charge over its total energy.</source>
            <translation>Energie zwischen den Grenzen des Ladezustands des Packs bezogen auf seine gesamte Energie.</translation>
        </message>
        <message>
            <source>Cells in series in the pack.</source>
            <translation>Zellen in Reihe im Pack.</translation>
        </message>
        <message>
            <source>Parallel strings of cells in the pack.</source>
            <translation>Parallele Stränge von Zellen im Pack.</translation>
        </message>
        <message>
            <source>Cells between two end plates or in one housing.</source>
            <translation>Zellen zwischen zwei Endplatten oder in einem Gehäuse.</translation>
        </message>
        <message>
            <source>Cells of a module that are joined in parallel.</source>
            <translation>Zellen eines Moduls, die parallel verbunden sind.</translation>
        </message>
        <message>
            <source>Modules side by side in one rack.</source>
            <translation>Module nebeneinander in einer Reihe.</translation>
        </message>
        <message>
            <source>Racks in the pack.</source>
            <translation>Reihen im Pack.</translation>
        </message>
        <message>
            <source>Strings of modules that are joined in parallel.</source>
            <translation>Parallel verbundene Stränge von Modulen.</translation>
        </message>
        <message>
            <source>Mass of what each cell adds around the cells.</source>
            <translation>Masse dessen, was jede Zelle um die Zellen herum hinzufügt.</translation>
        </message>
        <message>
            <source>Volume of what each cell adds around the cells.</source>
            <translation>Volumen dessen, was jede Zelle um die Zellen herum hinzufügt.</translation>
        </message>
        <message>
            <source>Cost of what each cell adds around the cells.</source>
            <translation>Kosten dessen, was jede Zelle um die Zellen herum hinzufügt.</translation>
        </message>
        <message>
            <source>Mass of what each module adds around the cells.</source>
            <translation>Masse dessen, was jedes Modul um die Zellen herum hinzufügt.</translation>
        </message>
        <message>
            <source>Volume of what each module adds around the cells.</source>
            <translation>Volumen dessen, was jedes Modul um die Zellen herum hinzufügt.</translation>
        </message>
        <message>
            <source>Cost of what each module adds around the cells.</source>
            <translation>Kosten dessen, was jedes Modul um die Zellen herum hinzufügt.</translation>
        </message>
        <message>
            <source>Mass of what each pack adds around the cells.</source>
            <translation>Masse dessen, was jeder Pack um die Zellen herum hinzufügt.</translation>
        </message>
        <message>
            <source>Volume of what each pack adds around the cells.</source>
            <translation>Volumen dessen, was jeder Pack um die Zellen herum hinzufügt.</translation>
        </message>
        <message>
            <source>Cost of what each pack adds around the cells.</source>
            <translation>Kosten dessen, was jeder Pack um die Zellen herum hinzufügt.</translation>
        </message>
        <message>
            <source>Plate at each end of a module that presses solid-state or lithium-metal cells; as large as the face of a cell.</source>
            <translation>Platte an jedem Ende eines Moduls, die Feststoff- oder Lithiummetallzellen zusammenpresst; so groß wie die Fläche einer Zelle.</translation>
        </message>
        <message>
            <source>Density of the plates (aluminium).</source>
            <translation>Dichte der Platten (Aluminium).</translation>
        </message>
        <message>
            <source>Price of the plates by mass (aluminium, formed).</source>
            <translation>Preis der Platten nach Masse (Aluminium, geformt).</translation>
        </message>
        <message>
            <source>Aluminium sheet that conducts the heat out; BatPaC: 0.2 mm in mild hybrids, else 0.4 mm.</source>
            <translation>Aluminiumblech, das die Wärme hinausleitet; BatPaC: 0,2 mm in milden Hybriden, sonst 0,4 mm.</translation>
        </message>
        <message>
            <source>Adiabatic heating at rated current that sizes bus bars; BatPaC: 0.04 K/s with its fast-charge switch, else 0.1.</source>
            <translation>Adiabatische Erwärmung bei Nennstrom, nach der Stromschienen bemessen werden; BatPaC: 0,04 K/s mit seinem Schalter für Schnellladen, sonst 0,1.</translation>
        </message>
        <message>
            <source>Electric power at constant speed; the cooling is built for it or for a third of the pack's energy per hour. BatPaC at 70 mph: (0.5 + 0.065 v + 4e-5 v³)/0.833.</source>
            <translation>Elektrische Leistung bei gleichbleibender Geschwindigkeit; die Kühlung ist dafür oder für ein Drittel der Packenergie je Stunde gebaut. BatPaC bei 70 mph: (0,5 + 0,065 v + 4e-5 v³)/0,833.</translation>
        </message>
        <message>
            <source>packs; cells and modules are made in house, without own profit</source>
            <translation>Packs; Zellen und Module werden im Haus gefertigt, ohne eigenen Gewinn</translation>
        </message>
        <message>
            <source>cells, with profit and warranty</source>
            <translation>Zellen, mit Gewinn und Gewährleistung</translation>
        </message>
        <message>
            <source>What is sold: profit and warranty are in its price only.</source>
            <translation>Was verkauft wird: Gewinn und Gewährleistung stehen nur in dessen Preis.</translation>
        </message>
        <message>
            <source>dry process</source>
            <translation>Trockenverfahren</translation>
        </message>
        <message>
            <source>N-methyl-2-pyrrolidone, recovered</source>
            <translation>N-Methyl-2-pyrrolidon, zurückgewonnen</translation>
        </message>
        <message>
            <source>water, evaporated</source>
            <translation>Wasser, verdampft</translation>
        </message>
        <message>
            <source>Which steps of drying and recovery the slurry needs.</source>
            <translation>Welche Schritte von Trocknung und Rückgewinnung die Suspension braucht.</translation>
        </message>
        <message>
            <source>Good packs that the plant makes in a year.</source>
            <translation>Gute Packs, die das Werk in einem Jahr fertigt.</translation>
        </message>
        <message>
            <source>Good cells that the plant makes in a year.</source>
            <translation>Gute Zellen, die das Werk in einem Jahr fertigt.</translation>
        </message>
        <message>
            <source>Energy of the good cells of a year.</source>
            <translation>Energie der guten Zellen eines Jahres.</translation>
        </message>
        <message>
            <source>Good cells over cells built.</source>
            <translation>Gute Zellen bezogen auf gebaute Zellen.</translation>
        </message>
        <message>
            <source>Coating in built cells over coating bought: mixing, coating, slitting, stacking.</source>
            <translation>Beschichtung in gebauten Zellen bezogen auf gekaufte: Mischen, Beschichten, Schneiden, Stapeln.</translation>
        </message>
        <message>
            <source>Lithium, host and interlayer in built cells over what is bought.</source>
            <translation>Lithium, Gerüst und Zwischenschicht in gebauten Zellen bezogen auf das Gekaufte.</translation>
        </message>
        <message>
            <source>Collector in built cells over foil bought.</source>
            <translation>Ableiter in gebauten Zellen bezogen auf gekaufte Folie.</translation>
        </message>
        <message>
            <source>Separator or solid layer in built cells over what is bought.</source>
            <translation>Separator oder Festschicht in gebauten Zellen bezogen auf das Gekaufte.</translation>
        </message>
        <message>
            <source>Liquid in built cells over liquid bought.</source>
            <translation>Flüssigkeit in gebauten Zellen bezogen auf gekaufte Flüssigkeit.</translation>
        </message>
        <message>
            <source>Mass of solvent in the slurry per mass of binder.</source>
            <translation>Masse des Lösungsmittels in der Suspension je Masse Binder.</translation>
        </message>
        <message>
            <source>Share of the evaporated solvent that is bought new. BatPaC buys all that good cells need.</source>
            <translation>Anteil des verdampften Lösungsmittels, der neu gekauft wird. BatPaC kauft alles, was gute Zellen brauchen.</translation>
        </message>
        <message>
            <source>Price of the solvent; zero for water.</source>
            <translation>Preis des Lösungsmittels; null für Wasser.</translation>
        </message>
        <message>
            <source>Price of the active material: c (base/volume)^(1 − e).</source>
            <translation>Preis des Aktivmaterials: c (Basis/Menge)^(1 − e).</translation>
        </message>
        <message>
            <source>Mass bought per year at which its price holds.</source>
            <translation>Jährlich gekaufte Masse, bei der sein Preis gilt.</translation>
        </message>
        <message>
            <source>the price holds for every volume</source>
            <translation>der Preis gilt für jede Menge</translation>
        </message>
        <message>
            <source>Direct labour with all that it costs.</source>
            <translation>Direkte Arbeit mit allem, was sie kostet.</translation>
        </message>
        <message>
            <source>Building per area of the plant.</source>
            <translation>Gebäude je Fläche des Werks.</translation>
        </message>
        <message>
            <source>Variable overhead per direct labour.</source>
            <translation>Variable Gemeinkosten je direkter Arbeit.</translation>
        </message>
        <message>
            <source>Variable overhead per depreciation.</source>
            <translation>Variable Gemeinkosten je Abschreibung.</translation>
        </message>
        <message>
            <source>Per year, of the capital.</source>
            <translation>Je Jahr, vom Kapital.</translation>
        </message>
        <message>
            <source>Per year, of the floor.</source>
            <translation>Je Jahr, von der Fläche.</translation>
        </message>
        <message>
            <source>General, sales and administration per direct labour and variable overhead.</source>
            <translation>Verwaltung und Vertrieb je direkter Arbeit und variablen Gemeinkosten.</translation>
        </message>
        <message>
            <source>General, sales and administration per depreciation.</source>
            <translation>Verwaltung und Vertrieb je Abschreibung.</translation>
        </message>
        <message>
            <source>Research and development per depreciation.</source>
            <translation>Forschung und Entwicklung je Abschreibung.</translation>
        </message>
        <message>
            <source>Per year, on capital, building, launch and working capital.</source>
            <translation>Je Jahr, auf Kapital, Gebäude, Anlauf und Betriebskapital.</translation>
        </message>
        <message>
            <source>Of the materials and purchased items of a year.</source>
            <translation>Von Material und Zukaufteilen eines Jahres.</translation>
        </message>
        <message>
            <source>Of direct labour and variable overhead of a year.</source>
            <translation>Von direkter Arbeit und variablen Gemeinkosten eines Jahres.</translation>
        </message>
        <message>
            <source>Of materials, labour and variable overhead of a year.</source>
            <translation>Von Material, Arbeit und variablen Gemeinkosten eines Jahres.</translation>
        </message>
        <message>
            <source>Of the price before it.</source>
            <translation>Vom Preis davor.</translation>
        </message>
        <message>
            <source>Mass of sulfur per mass of this active material; the basis of E/S.</source>
            <translation>Schwefelmasse je Masse dieses Aktivmaterials; die Grundlage von E/S.</translation>
        </message>
        <message>
            <source>active material is a solid of the coating</source>
            <translation>Aktivmaterial ist ein Feststoff der Beschichtung</translation>
        </message>
        <message>
            <source>carbon scaffold whose pores fill with the discharge product</source>
            <translation>Kohlenstoffgerüst, dessen Poren sich mit dem Entladeprodukt füllen</translation>
        </message>
        <message>
            <source>How the positive stores charge.</source>
            <translation>Wie die Positive Ladung speichert.</translation>
        </message>
        <message>
            <source>brings the lithium: NMC, LFP, Li2S</source>
            <translation>bringt das Lithium mit: NMC, LFP, Li2S</translation>
        </message>
        <message>
            <source>takes the lithium from the negative: S, SPAN, V2O5, O2</source>
            <translation>nimmt das Lithium aus der Negativen: S, SPAN, V2O5, O2</translation>
        </message>
        <message>
            <source>Whether the lithium comes into the cell with the positive.</source>
            <translation>Ob das Lithium mit der Positiven in die Zelle kommt.</translation>
        </message>
        <message>
            <source>Share of the scaffold's pores that the discharge product fills.</source>
            <translation>Anteil der Poren des Gerüsts, den das Entladeprodukt füllt.</translation>
        </message>
        <message>
            <source>Mass of oxygen taken from outside per mass of discharge product; 31.998/45.878 for Li2O2. The rest is lithium that the negative already carries.</source>
            <translation>Masse des von außen aufgenommenen Sauerstoffs je Masse des Entladeprodukts; 31,998/45,878 für Li2O2. Der Rest ist Lithium, das die Negative schon trägt.</translation>
        </message>
        <message>
            <source>thickness and areal mass of the whole laminate</source>
            <translation>Dicke und Flächenmasse der ganzen Verbundfolie</translation>
        </message>
        <message>
            <source>thickness and density of each layer</source>
            <translation>Dicke und Dichte jeder Schicht</translation>
        </message>
        <message>
            <source>How the pouch laminate is described.</source>
            <translation>Wie die Verbundfolie beschrieben wird.</translation>
        </message>
        <message>
            <source>two flat sheets: the laminate's area ignores the thickness</source>
            <translation>zwei ebene Blätter: Die Fläche der Verbundfolie lässt die Dicke außer Acht</translation>
        </message>
        <message>
            <source>one sheet is widened by twice the cell's thickness</source>
            <translation>ein Blatt ist um die doppelte Zelldicke breiter</translation>
        </message>
        <message>
            <source>each sheet is widened by the cell's thickness</source>
            <translation>jedes Blatt ist um die Zelldicke breiter</translation>
        </message>
        <message>
            <source>How the laminate reaches around the stack.</source>
            <translation>Wie die Verbundfolie um den Stapel reicht.</translation>
        </message>
        <message>
            <source>one end of the cell</source>
            <translation>ein Ende der Zelle</translation>
        </message>
        <message>
            <source>both ends of the cell</source>
            <translation>beide Enden der Zelle</translation>
        </message>
        <message>
            <source>Where the terminals leave the pouch.</source>
            <translation>Wo die Terminals den Pouch verlassen.</translation>
        </message>
        <message>
            <source>the protruding terminals are inside the outer box</source>
            <translation>die überstehenden Terminals liegen in der Hülle der Außenmaße</translation>
        </message>
        <message>
            <source>the outer box ends at the laminate</source>
            <translation>die Hülle der Außenmaße endet an der Verbundfolie</translation>
        </message>
        <message>
            <source>Whether the terminals' protrusion counts in the cell's volume.</source>
            <translation>Ob der Überstand der Terminals im Zellvolumen zählt.</translation>
        </message>
        <message>
            <source>Thickness of one sheet of pouch laminate.</source>
            <translation>Dicke eines Blatts der Verbundfolie.</translation>
        </message>
        <message>
            <source>Mass per area of one sheet of pouch laminate.</source>
            <translation>Flächenmasse eines Blatts der Verbundfolie.</translation>
        </message>
        <message>
            <source>Outer polymer layer of the laminate.</source>
            <translation>Äußere Polymerschicht der Verbundfolie.</translation>
        </message>
        <message>
            <source>Metal barrier of the laminate.</source>
            <translation>Metallsperre der Verbundfolie.</translation>
        </message>
        <message>
            <source>Sealing polymer layer of the laminate.</source>
            <translation>Siegelnde Polymerschicht der Verbundfolie.</translation>
        </message>
        <message>
            <source>Density of the outer polymer (polyester).</source>
            <translation>Dichte des äußeren Polymers (Polyester).</translation>
        </message>
        <message>
            <source>Density of the metal barrier (aluminium).</source>
            <translation>Dichte der Metallsperre (Aluminium).</translation>
        </message>
        <message>
            <source>Density of the sealing polymer (polypropylene).</source>
            <translation>Dichte des Siegelpolymers (Polypropylen).</translation>
        </message>
        <message>
            <source>From the positive's edge to the outer edge of the cell, at each side.</source>
            <translation>Vom Rand der Positiven zum Außenrand der Zelle, an jeder Seite.</translation>
        </message>
        <message>
            <source>Further seam at each side that is folded back: in the mass, not in the volume.</source>
            <translation>Weitere Siegelnaht an jeder Seite, die umgelegt ist: in der Masse, nicht im Volumen.</translation>
        </message>
        <message>
            <source>From the positive's edge to the laminate's edge at each end, besides uncoated foil that grows with the cell's thickness.</source>
            <translation>Vom Rand der Positiven zum Rand der Verbundfolie an jedem Ende, neben der unbeschichteten Folie, die mit der Zelldicke wächst.</translation>
        </message>
        <message>
            <source>Thickness that tape, folds and room for gas add between electrodes and laminate.</source>
            <translation>Dicke, die Klebeband, Falten und Raum für Gas zwischen Elektroden und Verbundfolie hinzufügen.</translation>
        </message>
        <message>
            <source>Of the cell as assembled, as it is measured; what electrodes and laminate leave of it is clearance.</source>
            <translation>Der Zelle wie montiert, wie sie gemessen wird; was Elektroden und Verbundfolie davon lassen, ist Spiel.</translation>
        </message>
        <message>
            <source>electrodes, clearance and laminate make it</source>
            <translation>Elektroden, Spiel und Verbundfolie ergeben sie</translation>
        </message>
        <message>
            <source>Length of a terminal outside the laminate.</source>
            <translation>Länge eines Terminals außerhalb der Verbundfolie.</translation>
        </message>
        <message>
            <source>Length of a terminal at its full width, inside and outside.</source>
            <translation>Länge eines Terminals in voller Breite, innen und außen.</translation>
        </message>
        <message>
            <source>Width of a terminal.</source>
            <translation>Breite eines Terminals.</translation>
        </message>
        <message>
            <source>Height of the bar across the electrode that the foils are welded to.</source>
            <translation>Höhe der Leiste quer zur Elektrode, an die die Folien geschweißt sind.</translation>
        </message>
        <message>
            <source>Further height of the inner bar per thickness of the cell. BatPaC: 1.1.</source>
            <translation>Weitere Höhe der inneren Leiste je Zelldicke. BatPaC: 1,1.</translation>
        </message>
        <message>
            <source>Distance of the inner bar from the electrode's edge at each side.</source>
            <translation>Abstand der inneren Leiste vom Rand der Elektrode an jeder Seite.</translation>
        </message>
        <message>
            <source>Thickness of the positive terminal and its inner bar.</source>
            <translation>Dicke des positiven Terminals und seiner inneren Leiste.</translation>
        </message>
        <message>
            <source>Density of the positive terminal.</source>
            <translation>Dichte des positiven Terminals.</translation>
        </message>
        <message>
            <source>Thickness of the negative terminal and its inner bar.</source>
            <translation>Dicke des negativen Terminals und seiner inneren Leiste.</translation>
        </message>
        <message>
            <source>Density of the negative terminal.</source>
            <translation>Dichte des negativen Terminals.</translation>
        </message>
        <message>
            <source>Inert frame, tape, sealant and other parts of one cell.</source>
            <translation>Inaktiver Rahmen, Klebeband, Dichtstoff und andere Teile einer Zelle.</translation>
        </message>
        <message>
            <source>Electrical conductivity of the positive terminal.</source>
            <translation>Elektrische Leitfähigkeit des positiven Terminals.</translation>
        </message>
        <message>
            <source>Electrical conductivity of the negative terminal.</source>
            <translation>Elektrische Leitfähigkeit des negativen Terminals.</translation>
        </message>
        <message>
            <source>stack of sheets</source>
            <translation>Stapel von Blättern</translation>
        </message>
        <message>
            <source>roll wound on a flat mandrel</source>
            <translation>Wickel auf einem flachen Dorn</translation>
        </message>
        <message>
            <source>How the electrodes fill the can.</source>
            <translation>Wie die Elektroden die Dose füllen.</translation>
        </message>
        <message>
            <source>Stacks or rolls side by side along the can's depth.</source>
            <translation>Stapel oder Wickel nebeneinander entlang der Tiefe der Dose.</translation>
        </message>
        <message>
            <source>Outer width of the can.</source>
            <translation>Außenbreite der Dose.</translation>
        </message>
        <message>
            <source>Outer height of the can without the terminals.</source>
            <translation>Außenhöhe der Dose ohne die Terminals.</translation>
        </message>
        <message>
            <source>Outer depth (thickness) of the can.</source>
            <translation>Außentiefe (Dicke) der Dose.</translation>
        </message>
        <message>
            <source>Thickness of the can's sides.</source>
            <translation>Dicke der Dosenseiten.</translation>
        </message>
        <message>
            <source>the bottom is as thick as the wall</source>
            <translation>der Boden ist so dick wie die Wand</translation>
        </message>
        <message>
            <source>Density of can and lid.</source>
            <translation>Dichte von Dose und Deckel.</translation>
        </message>
        <message>
            <source>Insulating film around the stack or roll.</source>
            <translation>Isolierfolie um den Stapel oder Wickel.</translation>
        </message>
        <message>
            <source>Density of the insulating film.</source>
            <translation>Dichte der Isolierfolie.</translation>
        </message>
        <message>
            <source>Free depth and width between the insulated stack and the can, in total.</source>
            <translation>Freie Tiefe und Breite zwischen isoliertem Stapel und Dose, insgesamt.</translation>
        </message>
        <message>
            <source>Height between the separator's edge and the lid.</source>
            <translation>Höhe zwischen dem Rand des Separators und dem Deckel.</translation>
        </message>
        <message>
            <source>Thickness of the void at the centre of a flat-wound roll.</source>
            <translation>Dicke des Hohlraums in der Mitte eines Flachwickels.</translation>
        </message>
        <message>
            <source>Terminals, vent, connectors and other parts of one cell.</source>
            <translation>Terminals, Berstscheibe, Verbinder und andere Teile einer Zelle.</translation>
        </message>
        <message>
            <source>Aluminium terminal by mass.</source>
            <translation>Aluminiumterminal nach Masse.</translation>
        </message>
        <message>
            <source>Copper terminal by mass.</source>
            <translation>Kupferterminal nach Masse.</translation>
        </message>
        <message>
            <source>Laminate, can, lid and insulation by mass.</source>
            <translation>Verbundfolie, Dose, Deckel und Isolierung nach Masse.</translation>
        </message>
        <message>
            <source>Inert frame and other parts by mass.</source>
            <translation>Inaktiver Rahmen und andere Teile nach Masse.</translation>
        </message>
        <message>
            <source>Per terminal at the base volume, besides its mass.</source>
            <translation>Je Terminal bei der Basismenge, neben seiner Masse.</translation>
        </message>
        <message>
            <source>Per cell at the base volume, besides its mass.</source>
            <translation>Je Zelle bei der Basismenge, neben ihrer Masse.</translation>
        </message>
        <message>
            <source>Price of a piece: c (base/volume)^(1 − e).</source>
            <translation>Preis eines Stücks: c (Basis/Menge)^(1 − e).</translation>
        </message>
        <message>
            <source>Cells built per year at which the price of a piece holds.</source>
            <translation>Jährlich gebaute Zellen, bei denen der Preis eines Stücks gilt.</translation>
        </message>
        <message>
            <source>Aluminium sheets between the cells of a module.</source>
            <translation>Aluminiumbleche zwischen den Zellen eines Moduls.</translation>
        </message>
        <message>
            <source>Copper interconnects of cells.</source>
            <translation>Kupferverbinder der Zellen.</translation>
        </message>
        <message>
            <source>Polymer panels that carry the interconnects.</source>
            <translation>Polymerplatten, die die Verbinder tragen.</translation>
        </message>
        <message>
            <source>Copper terminals of a module.</source>
            <translation>Kupferterminals eines Moduls.</translation>
        </message>
        <message>
            <source>Steel housing of a module.</source>
            <translation>Stahlgehäuse eines Moduls.</translation>
        </message>
        <message>
            <source>BatPaC's charge per cell of a module, falling with the cells made.</source>
            <translation>BatPaCs Betrag je Zelle eines Moduls, fallend mit den gefertigten Zellen.</translation>
        </message>
        <message>
            <source>Per interconnect or end tab, falling with volume.</source>
            <translation>Je Verbinder oder Endfahne, fallend mit der Menge.</translation>
        </message>
        <message>
            <source>Panels, terminals, housing and gas release: 0.4 + 0.36 + 0.5 + 0.5 USD.</source>
            <translation>Platten, Terminals, Gehäuse und Gasablass: 0,4 + 0,36 + 0,5 + 0,5 USD.</translation>
        </message>
        <message>
            <source>State-of-charge control per group of parallel cells.</source>
            <translation>Überwachung des Ladezustands je Gruppe paralleler Zellen.</translation>
        </message>
        <message>
            <source>State-of-charge control per capacity of a group.</source>
            <translation>Überwachung des Ladezustands je Kapazität einer Gruppe.</translation>
        </message>
        <message>
            <source>Steel racks without pads.</source>
            <translation>Stahlgestelle ohne Polster.</translation>
        </message>
        <message>
            <source>Elastic pad between modules.</source>
            <translation>Elastisches Polster zwischen Modulen.</translation>
        </message>
        <message>
            <source>Copper interconnects of modules.</source>
            <translation>Kupferverbinder der Module.</translation>
        </message>
        <message>
            <source>Per interconnect.</source>
            <translation>Je Verbinder.</translation>
        </message>
        <message>
            <source>Copper bus bars.</source>
            <translation>Stromschienen aus Kupfer.</translation>
        </message>
        <message>
            <source>Per pack with bus bars.</source>
            <translation>Je Pack mit Stromschienen.</translation>
        </message>
        <message>
            <source>Steel panels with channels.</source>
            <translation>Stahlplatten mit Kanälen.</translation>
        </message>
        <message>
            <source>Pipes of the coolant.</source>
            <translation>Rohre des Kühlmittels.</translation>
        </message>
        <message>
            <source>Copper terminals of the pack.</source>
            <translation>Kupferterminals des Packs.</translation>
        </message>
        <message>
            <source>Steel angle frame.</source>
            <translation>Rahmen aus Stahlwinkeln.</translation>
        </message>
        <message>
            <source>Aluminium of the jacket.</source>
            <translation>Aluminium des Mantels.</translation>
        </message>
        <message>
            <source>Insulation by area.</source>
            <translation>Dämmung nach Fläche.</translation>
        </message>
        <message>
            <source>Heater of the pack.</source>
            <translation>Heizung des Packs.</translation>
        </message>
        <message>
            <source>Larger air conditioning per started kilowatt of heat: cost of the system, not of the pack.</source>
            <translation>Größere Klimaanlage je angefangenem Kilowatt Wärme: Kosten des Systems, nicht des Packs.</translation>
        </message>
        <message>
            <source>Pieces of modules and packs: BatPaC's modules cheapen with volume, while its pack pieces grow dearer by the same exponent.</source>
            <translation>Stücke von Modulen und Packs: BatPaCs Module werden mit der Menge billiger, seine Packteile mit demselben Exponenten teurer.</translation>
        </message>
        <message>
            <source>US dollars per euro; all results are in euros.</source>
            <translation>US-Dollar je Euro; alle Ergebnisse sind in Euro.</translation>
        </message>
        <message>
            <source>Year of the prices and of the exchange rate.</source>
            <translation>Jahr der Preise und des Wechselkurses.</translation>
        </message>
        <message>
            <source>membrane whose pores the liquid fills</source>
            <translation>Membran, deren Poren die Flüssigkeit füllt</translation>
        </message>
        <message>
            <source>inorganic solid electrolyte; residual voids stay empty</source>
            <translation>anorganischer Festelektrolyt; restliche Hohlräume bleiben leer</translation>
        </message>
        <message>
            <source>polymer electrolyte without liquid</source>
            <translation>Polymerelektrolyt ohne Flüssigkeit</translation>
        </message>
        <message>
            <source>gel or hybrid layer whose pores the liquid fills</source>
            <translation>Gel- oder Hybridschicht, deren Poren die Flüssigkeit füllt</translation>
        </message>
        <message>
            <source>The layer between the electrodes, and whether liquid fills its pores.</source>
            <translation>Die Schicht zwischen den Elektroden, und ob Flüssigkeit ihre Poren füllt.</translation>
        </message>
        <message>
            <source>density of the solid; pores are subtracted</source>
            <translation>Dichte des Feststoffs; Poren werden abgezogen</translation>
        </message>
        <message>
            <source>density of the layer including its empty pores</source>
            <translation>Dichte der Schicht samt ihren leeren Poren</translation>
        </message>
        <message>
            <source>Published separator densities include the pores in some sources only.</source>
            <translation>Veröffentlichte Separatordichten enthalten die Poren nur in manchen Quellen.</translation>
        </message>
        <message>
            <source>Thickness of the layer between the electrodes, without its coating.</source>
            <translation>Dicke der Schicht zwischen den Elektroden, ohne ihre Beschichtung.</translation>
        </message>
        <message>
            <source>Pores of the layer; for dense and polymer layers the residual void.</source>
            <translation>Poren der Schicht; bei dichten und Polymerschichten der restliche Hohlraum.</translation>
        </message>
        <message>
            <source>Ions cross its pores as σ_e = σ ε^α; a tortuosity τ is α = 1 − ln τ/ln ε. 1.5 for spheres; membranes with MacMullin numbers of 8 to 12 at 40 % have 2.3 to 2.7.</source>
            <translation>Ionen queren ihre Poren wie σ_e = σ ε^α; eine Tortuosität τ ist α = 1 − ln τ/ln ε. 1,5 für Kugeln; Membranen mit MacMullin-Zahlen von 8 bis 12 bei 40 % haben 2,3 bis 2,7.</translation>
        </message>
        <message>
            <source>Density of the solid or of the layer with its pores: see the density basis.</source>
            <translation>Dichte des Feststoffs oder der Schicht mit ihren Poren: siehe die Grundlage der Dichte.</translation>
        </message>
        <message>
            <source>Thickness of the separator's (ceramic) coating, both faces together.</source>
            <translation>Dicke der (keramischen) Beschichtung des Separators, beide Seiten zusammen.</translation>
        </message>
        <message>
            <source>Pores of the separator's coating.</source>
            <translation>Poren der Beschichtung des Separators.</translation>
        </message>
        <message>
            <source>Density of the coating's solid, without pores.</source>
            <translation>Dichte des Feststoffs der Beschichtung, ohne Poren.</translation>
        </message>
        <message>
            <source>Of a dense or polymer layer: R = t/κ. A porous layer or a gel conducts through its liquid: R = t/(κ ε^1.5).</source>
            <translation>Einer dichten oder Polymerschicht: R = t/κ. Eine poröse Schicht oder ein Gel leitet durch seine Flüssigkeit: R = t/(κ ε^1,5).</translation>
        </message>
        <message>
            <source>At which the conductivity of the layer was measured.</source>
            <translation>Bei der die Leitfähigkeit der Schicht gemessen wurde.</translation>
        </message>
        <message>
            <source>Arrhenius: κ(T) = κ(T_κ) exp(E/R (1/T_κ − 1/T)).</source>
            <translation>Arrhenius: κ(T) = κ(T_κ) exp(E/R (1/T_κ − 1/T)).</translation>
        </message>
        <message>
            <source>Contact of a solid layer with both electrodes, at 25 °C.</source>
            <translation>Kontakt einer Festschicht mit beiden Elektroden, bei 25 °C.</translation>
        </message>
        <message>
            <source>Added to the price by mass; both zero when no price is known.</source>
            <translation>Zusätzlich zum Preis nach Masse; beide null, wenn kein Preis bekannt ist.</translation>
        </message>
        <message>
            <source>Added to the price by area; both zero when no price is known.</source>
            <translation>Zusätzlich zum Preis nach Fläche; beide null, wenn kein Preis bekannt ist.</translation>
        </message>
        <message>
            <source>Price per mass of the coating; zero when it is not known.</source>
            <translation>Preis je Masse der Beschichtung; null, wenn er nicht bekannt ist.</translation>
        </message>
        <message>
            <source>each in the middle of an equal share of the foil</source>
            <translation>jede in der Mitte eines gleichen Anteils der Folie</translation>
        </message>
        <message>
            <source>one at the foil's end, more at equal distances up to the other</source>
            <translation>eine am Ende der Folie, weitere in gleichen Abständen bis zum anderen</translation>
        </message>
        <message>
            <source>one foil that is coated on both faces</source>
            <translation>eine Folie, die auf beiden Seiten beschichtet ist</translation>
        </message>
        <message>
            <source>two foils back to back, each coated on one face</source>
            <translation>zwei Folien Rücken an Rücken, jede auf einer Seite beschichtet</translation>
        </message>
        <message>
            <source>two-sided sheets side by side: capacities add</source>
            <translation>zweiseitige Blätter nebeneinander: Kapazitäten addieren sich</translation>
        </message>
        <message>
            <source>pairs in series on bipolar plates: voltages add</source>
            <translation>Paare in Reihe auf Bipolarplatten: Spannungen addieren sich</translation>
        </message>
        <message>
            <source>How the pairs of one cell are joined.</source>
            <translation>Wie die Paare einer Zelle verbunden sind.</translation>
        </message>
        <message>
            <source>coated on both faces; the outer faces are idle but weigh</source>
            <translation>auf beiden Seiten beschichtet; die Außenseiten sind untätig, wiegen aber</translation>
        </message>
        <message>
            <source>coated only where they face a positive</source>
            <translation>nur dort beschichtet, wo sie einer Positiven gegenüberstehen</translation>
        </message>
        <message>
            <source>two-sided, and the outer faces thicken and thin like the inner ones: Lacey's cell models</source>
            <translation>zweiseitig, und die Außenseiten werden dicker und dünner wie die inneren: die Zellmodelle von Lacey</translation>
        </message>
        <message>
            <source>no closing sheet: as many negative as positive sheets; one face of either is idle, unless sheets of two foils are parted</source>
            <translation>kein abschließendes Blatt: so viele negative wie positive Blätter; eine Seite von jeder ist untätig, außer bei geteilten Blättern aus zwei Folien</translation>
        </message>
        <message>
            <source>A stack of n positive sheets has n + 1 negative sheets, or n without a closing one.</source>
            <translation>Ein Stapel von n positiven Blättern hat n + 1 negative, oder n ohne ein abschließendes.</translation>
        </message>
        <message>
            <source>Whether one foil or two carry the faces of a positive sheet.</source>
            <translation>Ob eine Folie oder zwei die Seiten eines positiven Blatts tragen.</translation>
        </message>
        <message>
            <source>Whether one foil or two carry the faces of a negative sheet.</source>
            <translation>Ob eine Folie oder zwei die Seiten eines negativen Blatts tragen.</translation>
        </message>
        <message>
            <source>Where the tabs of the wound positive foil are.</source>
            <translation>Wo die Fahnen der gewickelten positiven Folie sind.</translation>
        </message>
        <message>
            <source>Where the tabs of the wound negative foil are.</source>
            <translation>Wo die Fahnen der gewickelten negativen Folie sind.</translation>
        </message>
        <message>
            <source>Two-sided positive sheets of a stack, turns of a flat-wound roll, or pairs of a bipolar stack. Half a sheet of two foils is one face on one foil.</source>
            <translation>Zweiseitige positive Blätter eines Stapels, Windungen eines Flachwickels oder Paare eines bipolaren Stapels. Ein halbes Blatt aus zwei Folien ist eine Seite auf einer Folie.</translation>
        </message>
        <message>
            <source>Layers of separator on the outer faces of one stack, beside the one of each pair: two where each outer face has one.</source>
            <translation>Lagen Separator auf den Außenseiten eines Stapels, neben der eines jeden Paars: zwei, wo jede Außenseite eine hat.</translation>
        </message>
        <message>
            <source>Coated width of the positive; of a flat-wound roll the straight part.</source>
            <translation>Beschichtete Breite der Positiven; eines Flachwickels der gerade Teil.</translation>
        </message>
        <message>
            <source>Coated height of the positive, along the terminals' axis.</source>
            <translation>Beschichtete Höhe der Positiven, entlang der Achse der Terminals.</translation>
        </message>
        <message>
            <source>Overhang of the negative beyond the positive at each side.</source>
            <translation>Überstand der Negativen über die Positive an jeder Seite.</translation>
        </message>
        <message>
            <source>Overhang of the negative beyond the positive at each end.</source>
            <translation>Überstand der Negativen über die Positive an jedem Ende.</translation>
        </message>
        <message>
            <source>Overhang of the separator beyond the positive at each side.</source>
            <translation>Überstand des Separators über die Positive an jeder Seite.</translation>
        </message>
        <message>
            <source>Overhang of the separator beyond the positive at each end.</source>
            <translation>Überstand des Separators über die Positive an jedem Ende.</translation>
        </message>
        <message>
            <source>Height of the uncoated foil of each positive sheet that is gathered to the terminal, besides the part that grows with the cell's thickness.</source>
            <translation>Höhe der unbeschichteten Folie jedes positiven Blatts, die zum Terminal zusammengeführt wird, neben dem Teil, der mit der Zelldicke wächst.</translation>
        </message>
        <message>
            <source>Height of the uncoated foil of each negative sheet beyond its coating.</source>
            <translation>Höhe der unbeschichteten Folie jedes negativen Blatts über seine Beschichtung hinaus.</translation>
        </message>
        <message>
            <source>Further uncoated foil per thickness of the cell, since outer sheets have a longer way to the terminal. BatPaC: 1.2.</source>
            <translation>Weitere unbeschichtete Folie je Zelldicke, da äußere Blätter einen längeren Weg zum Terminal haben. BatPaC: 1,2.</translation>
        </message>
        <message>
            <source>Sum of the layers' thicknesses over the thickness of the stack of sheets.</source>
            <translation>Summe der Schichtdicken bezogen auf die Dicke des Blattstapels.</translation>
        </message>
        <message>
            <source>Coated length of a wound negative less that of its positive: it begins before it and ends after it. Idle, but it weighs and takes up liquid.</source>
            <translation>Beschichtete Länge einer gewickelten Negativen abzüglich der ihrer Positiven: Sie beginnt davor und endet dahinter. Untätig, aber sie wiegt und nimmt Flüssigkeit auf.</translation>
        </message>
        <message>
            <source>Length of each of both wound separators less that of the positive, besides turns of separator alone.</source>
            <translation>Länge jedes der beiden gewickelten Separatoren abzüglich der Positiven, neben Windungen von Separator allein.</translation>
        </message>
        <message>
            <source>Length of a wound foil without coating: ends, and gaps that tabs are welded to.</source>
            <translation>Länge einer gewickelten Folie ohne Beschichtung: Enden und Lücken, an die Fahnen geschweißt sind.</translation>
        </message>
        <message>
            <source>Tabs of the foil's full height that gather the current of a wound positive; none where its whole edge does (tabless). Their mass counts with the extra mass.</source>
            <translation>Fahnen in voller Folienhöhe, die den Strom einer gewickelten Positiven sammeln; keine, wo ihre ganze Kante es tut (ohne Fahnen). Ihre Masse zählt bei der weiteren Masse.</translation>
        </message>
        <message>
            <source>Tabs of the foil's full height that gather the current of a wound negative; none where its whole edge does (tabless). Their mass counts with the extra mass.</source>
            <translation>Fahnen in voller Folienhöhe, die den Strom einer gewickelten Negativen sammeln; keine, wo ihre ganze Kante es tut (ohne Fahnen). Ihre Masse zählt bei der weiteren Masse.</translation>
        </message>
        <message>
            <source>Energy at the discharge rate per mass of the cell.</source>
            <translation>Energie bei der Entladerate je Masse der Zelle.</translation>
        </message>
        <message>
            <source>Energy at the discharge rate per volume of the cell in the reported state.</source>
            <translation>Energie bei der Entladerate je Volumen der Zelle im angegebenen Zustand.</translation>
        </message>
        <message>
            <source>Cell capacity after formation.</source>
            <translation>Zellkapazität nach der Formierung.</translation>
        </message>
        <message>
            <source>Capacity times mean voltage at the discharge rate: E = Q(V_oc − jR).</source>
            <translation>Kapazität mal mittlere Spannung bei der Entladerate: E = Q(V_oc − jR).</translation>
        </message>
        <message>
            <source>By the design's voltage rule.</source>
            <translation>Nach der Spannungsregel des Entwurfs.</translation>
        </message>
        <message>
            <source>Open-circuit voltage less the drop at the discharge rate.</source>
            <translation>Ruhespannung abzüglich des Abfalls bei der Entladerate.</translation>
        </message>
        <message>
            <source>Sum of the bill of materials, as assembled; with the oxygen taken up for Li-O2.</source>
            <translation>Summe der Stückliste, wie montiert; bei Li-O2 mit dem aufgenommenen Sauerstoff.</translation>
        </message>
        <message>
            <source>Outer volume in the reported state.</source>
            <translation>Außenvolumen im angegebenen Zustand.</translation>
        </message>
        <message>
            <source>Outer volume before the first charge.</source>
            <translation>Außenvolumen vor dem ersten Laden.</translation>
        </message>
        <message>
            <source>Outer volume fully charged, beginning of life.</source>
            <translation>Außenvolumen voll geladen, zu Beginn des Lebens.</translation>
        </message>
        <message>
            <source>Outer volume fully discharged after the first cycle.</source>
            <translation>Außenvolumen voll entladen nach dem ersten Zyklus.</translation>
        </message>
        <message>
            <source>Charged over discharged volume less one.</source>
            <translation>Geladenes zu entladenem Volumen, minus eins.</translation>
        </message>
        <message>
            <source>Outer thickness or diameter in the state in which the volume is counted.</source>
            <translation>Außendicke oder Durchmesser in dem Zustand, in dem das Volumen gezählt wird.</translation>
        </message>
        <message>
            <source>Outer width or diameter.</source>
            <translation>Außenbreite oder Durchmesser.</translation>
        </message>
        <message>
            <source>Outer height, with the terminals where they count.</source>
            <translation>Außenhöhe, mit den Terminals, wo sie zählen.</translation>
        </message>
        <message>
            <source>Two-sided positive sheets, turns of a roll, or pairs of a bipolar stack.</source>
            <translation>Zweiseitige positive Blätter, Windungen eines Wickels oder Paare eines bipolaren Stapels.</translation>
        </message>
        <message>
            <source>Coated width of a positive sheet.</source>
            <translation>Beschichtete Breite eines positiven Blatts.</translation>
        </message>
        <message>
            <source>Coated height of the positive.</source>
            <translation>Beschichtete Höhe der Positiven.</translation>
        </message>
        <message>
            <source>Length of the positive of one roll.</source>
            <translation>Länge der Positiven eines Wickels.</translation>
        </message>
        <message>
            <source>All coated faces of the positive.</source>
            <translation>Alle beschichteten Seiten der Positiven.</translation>
        </message>
        <message>
            <source>All coated faces of the negative, idle outer faces included.</source>
            <translation>Alle beschichteten Seiten der Negativen, untätige Außenseiten eingeschlossen.</translation>
        </message>
        <message>
            <source>Liquid electrolyte in the cell.</source>
            <translation>Flüssiger Elektrolyt in der Zelle.</translation>
        </message>
        <message>
            <source>Grams of liquid per ampere hour of the cell.</source>
            <translation>Gramm Flüssigkeit je Amperestunde der Zelle.</translation>
        </message>
        <message>
            <source>Millilitres of liquid per ampere hour of the cell.</source>
            <translation>Milliliter Flüssigkeit je Amperestunde der Zelle.</translation>
        </message>
        <message>
            <source>Liquid over wetted pores; above 100 % it stands outside the pores.</source>
            <translation>Flüssigkeit bezogen auf benetzte Poren; über 100 % steht sie außerhalb der Poren.</translation>
        </message>
        <message>
            <source>Active materials (and oxygen) of both electrodes over the mass of the cell.</source>
            <translation>Aktivmaterialien (und Sauerstoff) beider Elektroden bezogen auf die Masse der Zelle.</translation>
        </message>
        <message>
            <source>Liquid electrolyte over the mass of the cell.</source>
            <translation>Flüssiger Elektrolyt bezogen auf die Masse der Zelle.</translation>
        </message>
        <message>
            <source>Share of the cell's volume as assembled that no material fills.</source>
            <translation>Anteil des Volumens der montierten Zelle, den kein Material füllt.</translation>
        </message>
        <message>
            <source>Area-specific resistance that lowers the energy and limits charging, foils and terminals included.</source>
            <translation>Flächenbezogener Widerstand, der die Energie senkt und das Laden begrenzt, mit Folien und Terminals.</translation>
        </message>
        <message>
            <source>Area-specific resistance of the discharge pulse, foils and terminals included.</source>
            <translation>Flächenbezogener Widerstand des Entladepulses, mit Folien und Terminals.</translation>
        </message>
        <message>
            <source>Share of foils, terminals and interconnections in both resistances.</source>
            <translation>Anteil von Folien, Terminals und Verbindern an beiden Widerständen.</translation>
        </message>
        <message>
            <source>Discharge pulse at the design's state of charge down to its voltage floor.</source>
            <translation>Entladepuls beim Ladezustand des Entwurfs bis zu dessen Spannungsuntergrenze.</translation>
        </message>
        <message>
            <source>Pulse power per mass of the cell.</source>
            <translation>Pulsleistung je Masse der Zelle.</translation>
        </message>
        <message>
            <source>Pulse power per volume of the cell in the reported state.</source>
            <translation>Pulsleistung je Volumen der Zelle im angegebenen Zustand.</translation>
        </message>
        <message>
            <source>For the design's window of the state of charge, 15 to 95 % as a rule.</source>
            <translation>Für das Fenster des Ladezustands im Entwurf, in der Regel 15 bis 95 %.</translation>
        </message>
        <message>
            <source>Per area of the positive, at the start of charging.</source>
            <translation>Je Fläche der Positiven, zu Beginn des Ladens.</translation>
        </message>
        <message>
            <source>Thickest positive coating with which the wanted charging time is met.</source>
            <translation>Dickste Beschichtung der Positiven, mit der die gewünschte Ladezeit eingehalten wird.</translation>
        </message>
        <message>
            <source>Until the charging current has emptied the electrolyte of salt at the electrode.</source>
            <translation>Bis der Ladestrom den Elektrolyten an der Elektrode von Salz geleert hat.</translation>
        </message>
        <message>
            <source>Highest steady current through the separator.</source>
            <translation>Höchster Dauerstrom durch den Separator.</translation>
        </message>
        <message>
            <source>Highest discharge current that salt follows for ever into the depth of the positive, which reacts evenly and is fed from the separator.</source>
            <translation>Höchster Entladestrom, dem Salz auf Dauer in die Tiefe der Positiven folgt, die gleichmäßig reagiert und vom Separator her gespeist wird.</translation>
        </message>
        <message>
            <source>Until discharging at the rate of the energy has emptied the depth of the positive of salt.</source>
            <translation>Bis das Entladen mit der Rate der Energie die Tiefe der Positiven von Salz geleert hat.</translation>
        </message>
        <message>
            <source>Highest charging current that salt follows for ever into the depth of the negative, which reacts evenly and is fed from the separator.</source>
            <translation>Höchster Ladestrom, dem Salz auf Dauer in die Tiefe der Negativen folgt, die gleichmäßig reagiert und vom Separator her gespeist wird.</translation>
        </message>
        <message>
            <source>Until the charging current has emptied the depth of the negative of salt.</source>
            <translation>Bis der Ladestrom die Tiefe der Negativen von Salz geleert hat.</translation>
        </message>
        <message>
            <source>Cycles to the end of life: the least of lithium, electrolyte and declared limit.</source>
            <translation>Zyklen bis zum Lebensende: das Kleinste aus Lithium, Elektrolyt und angegebener Grenze.</translation>
        </message>
        <message>
            <source>x/(1 − CE) + ln R/ln CE.</source>
            <translation>x/(1 − CE) + ln R/ln CE.</translation>
        </message>
        <message>
            <source>((E/C) − (E/C)_min)/(ν (1 − CE)).</source>
            <translation>((E/C) − (E/C)_min)/(ν (1 − CE)).</translation>
        </message>
        <message>
            <source>Declared for stationary duty, else the cycle life; lithium and electrolyte last longer by 1/DoD.</source>
            <translation>Für stationären Betrieb angegeben, sonst die Zyklenlebensdauer; Lithium und Elektrolyt reichen um 1/DoD länger.</translation>
        </message>
        <message>
            <source>With the lithium excess of the design, for the wanted number of cycles; 0 % where any efficiency will do.</source>
            <translation>Mit dem Lithiumüberschuss des Entwurfs, für die gewünschte Zyklenzahl; 0 %, wo jeder Wirkungsgrad genügt.</translation>
        </message>
        <message>
            <source>Declared.</source>
            <translation>Angegeben.</translation>
        </message>
        <message>
            <source>Materials of one cell without yields and process: the lower bound of its cost.</source>
            <translation>Materialien einer Zelle ohne Ausbeuten und Fertigung: die Untergrenze ihrer Kosten.</translation>
        </message>
        <message>
            <source>Materials with yields, solvents and bought pieces.</source>
            <translation>Materialien mit Ausbeuten, Lösungsmitteln und Zukaufteilen.</translation>
        </message>
        <message>
            <source>Materials, labour, overheads and depreciation; profit and warranty only where cells are sold.</source>
            <translation>Material, Arbeit, Gemeinkosten und Abschreibung; Gewinn und Gewährleistung nur, wo Zellen verkauft werden.</translation>
        </message>
        <message>
            <source>As the cost per energy, for one cell.</source>
            <translation>Wie die Kosten je Energie, für eine Zelle.</translation>
        </message>
        <message>
            <source>Share of the cost of one cell.</source>
            <translation>Anteil an den Kosten einer Zelle.</translation>
        </message>
        <message>
            <source>Hours a year of all steps up to the cell.</source>
            <translation>Stunden im Jahr aller Schritte bis zur Zelle.</translation>
        </message>
        <message>
            <source>Equipment of all steps up to the cell, without the building.</source>
            <translation>Anlagen aller Schritte bis zur Zelle, ohne das Gebäude.</translation>
        </message>
        <message>
            <source>Floor of all steps up to the cell.</source>
            <translation>Fläche aller Schritte bis zur Zelle.</translation>
        </message>
        <message>
            <source>Cells, hardware and pressure plates of one module.</source>
            <translation>Zellen, Hardware und Druckplatten eines Moduls.</translation>
        </message>
        <message>
            <source>Outer volume of one module.</source>
            <translation>Außenvolumen eines Moduls.</translation>
        </message>
        <message>
            <source>Total energy of the cells per mass of the module.</source>
            <translation>Gesamte Energie der Zellen je Masse des Moduls.</translation>
        </message>
        <message>
            <source>Total energy of the cells per volume of the module.</source>
            <translation>Gesamte Energie der Zellen je Volumen des Moduls.</translation>
        </message>
        <message>
            <source>Cells and hardware of one module, made in house.</source>
            <translation>Zellen und Hardware eines Moduls, im Haus gefertigt.</translation>
        </message>
        <message>
            <source>Total energy of the cells per mass of the pack.</source>
            <translation>Gesamte Energie der Zellen je Masse des Packs.</translation>
        </message>
        <message>
            <source>Total energy of the cells per volume of the pack.</source>
            <translation>Gesamte Energie der Zellen je Volumen des Packs.</translation>
        </message>
        <message>
            <source>Total energy of all cells.</source>
            <translation>Gesamte Energie aller Zellen.</translation>
        </message>
        <message>
            <source>Energy between the limits of the pack's state of charge.</source>
            <translation>Energie zwischen den Grenzen des Ladezustands des Packs.</translation>
        </message>
        <message>
            <source>Mean voltage at the discharge rate of the cells in series.</source>
            <translation>Mittlere Spannung der Zellen in Reihe bei der Entladerate.</translation>
        </message>
        <message>
            <source>Capacity of the cells in parallel.</source>
            <translation>Kapazität der parallelen Zellen.</translation>
        </message>
        <message>
            <source>By the route of the pack: cells over their share, or cells and hardware.</source>
            <translation>Nach dem Weg des Packs: Zellen durch ihren Anteil, oder Zellen und Hardware.</translation>
        </message>
        <message>
            <source>By the route of the pack: cells over their share, or its outer volume.</source>
            <translation>Nach dem Weg des Packs: Zellen durch ihren Anteil, oder sein Außenvolumen.</translation>
        </message>
        <message>
            <source>Of all cells at once.</source>
            <translation>Aller Zellen zugleich.</translation>
        </message>
        <message>
            <source>Pulse power per mass of the pack.</source>
            <translation>Pulsleistung je Masse des Packs.</translation>
        </message>
        <message>
            <source>Pulse power per volume of the pack.</source>
            <translation>Pulsleistung je Volumen des Packs.</translation>
        </message>
        <message>
            <source>Share of the open-circuit voltage that is left at the rated power.</source>
            <translation>Anteil der Ruhespannung, der bei der Nennleistung bleibt.</translation>
        </message>
        <message>
            <source>That of its cells; the charger and cooling are not a limit.</source>
            <translation>Die seiner Zellen; Lader und Kühlung sind keine Grenze.</translation>
        </message>
        <message>
            <source>That of its cells.</source>
            <translation>Die seiner Zellen.</translation>
        </message>
        <message>
            <source>That declared for its cells.</source>
            <translation>Die für seine Zellen angegebene.</translation>
        </message>
        <message>
            <source>Per total energy, by the pack's route.</source>
            <translation>Je gesamter Energie, nach dem Weg des Packs.</translation>
        </message>
        <message>
            <source>As the cost per energy, for one pack.</source>
            <translation>Wie die Kosten je Energie, für einen Pack.</translation>
        </message>
        <message>
            <source>Series times parallel.</source>
            <translation>Reihe mal parallel.</translation>
        </message>
        <message>
            <source>Of the whole pack.</source>
            <translation>Des ganzen Packs.</translation>
        </message>
        <message>
            <source>Modules per row times rows, or cells over cells per module.</source>
            <translation>Module je Reihe mal Reihen, oder Zellen durch Zellen je Modul.</translation>
        </message>
        <message>
            <source>Cells in series at their mean open-circuit voltage.</source>
            <translation>Zellen in Reihe bei ihrer mittleren Ruhespannung.</translation>
        </message>
        <message>
            <source>Outer dimension of the pack, only of BatPaC's geometry.</source>
            <translation>Außenmaß des Packs, nur aus BatPaCs Geometrie.</translation>
        </message>
        <message>
            <source>Pack and the larger air conditioning of the vehicle.</source>
            <translation>Pack und die größere Klimaanlage des Fahrzeugs.</translation>
        </message>
        <message>
            <source>Cost of the pack over its energy, stationary cycle life and depth of discharge; no inverter, no building.</source>
            <translation>Kosten des Packs durch seine Energie, stationäre Zyklenlebensdauer und Entladetiefe; kein Wechselrichter, kein Gebäude.</translation>
        </message>
        <message>
            <source>Open-circuit energy per mass of both active materials without excess; lithium that the positive brings is in the positive's mass. With the positive's full capacity: what formation and the rate take is lost on the way to the stack.</source>
            <translation>Leerlaufenergie je Masse beider Aktivmaterialien ohne Überschuss; Lithium, das die Positive mitbringt, steckt in deren Masse. Mit der vollen Kapazität der Positiven: Was Formierung und Rate nehmen, geht auf dem Weg zum Stapel verloren.</translation>
        </message>
        <message>
            <source>Open-circuit energy per volume of both active materials, with the lithium that the reported state has beside the positive. The positive's material has the volume with which it was assembled in every state.</source>
            <translation>Leerlaufenergie je Volumen beider Aktivmaterialien, mit dem Lithium, das der angegebene Zustand neben der Positiven hat. Das Material der Positiven hat in jedem Zustand das Volumen, mit dem es montiert wurde.</translation>
        </message>
        <message>
            <source>Capacity of one pair per area of the positive.</source>
            <translation>Kapazität eines Paars je Fläche der Positiven.</translation>
        </message>
        <message>
            <source>Reversible capacity of one positive face.</source>
            <translation>Reversible Kapazität einer positiven Seite.</translation>
        </message>
        <message>
            <source>Capacity per mass of the dry scaffold, as it is often published: it grows without end as the scaffold thins.</source>
            <translation>Kapazität je Masse des trockenen Gerüsts, wie sie oft veröffentlicht wird: Sie wächst ohne Ende, wenn das Gerüst dünner wird.</translation>
        </message>
        <message>
            <source>Capacity per mass of scaffold, discharge product and the liquid that is left beside it: never above that of the product.</source>
            <translation>Kapazität je Masse von Gerüst, Entladeprodukt und der daneben verbleibenden Flüssigkeit: nie über der des Produkts.</translation>
        </message>
        <message>
            <source>Active material (or scaffold) of one positive face.</source>
            <translation>Aktivmaterial (oder Gerüst) einer positiven Seite.</translation>
        </message>
        <message>
            <source>One positive face as assembled.</source>
            <translation>Eine positive Seite wie montiert.</translation>
        </message>
        <message>
            <source>Pores of the positive coating.</source>
            <translation>Poren der positiven Beschichtung.</translation>
        </message>
        <message>
            <source>Dry positive coating including pores.</source>
            <translation>Trockene positive Beschichtung samt Poren.</translation>
        </message>
        <message>
            <source>The cell's energy over the mass of active material, additives, binder and solid electrolyte of its positive as coated, as papers on electrodes give it: two to four times that of a cell.</source>
            <translation>Energie der Zelle bezogen auf die Masse von Aktivmaterial, Zusätzen, Binder und Festelektrolyt ihrer Positiven wie beschichtet, wie Arbeiten über Elektroden sie angeben: das Zwei- bis Vierfache derjenigen einer Zelle.</translation>
        </message>
        <message>
            <source>The cell's energy over the mass of its positive with the foil that it is coated on, without liquid.</source>
            <translation>Energie der Zelle bezogen auf die Masse ihrer Positiven mit der Folie, auf die sie beschichtet ist, ohne Flüssigkeit.</translation>
        </message>
        <message>
            <source>Capacity of the negative over that of the positive; for lithium the metal as assembled only.</source>
            <translation>Kapazität der Negativen bezogen auf die der Positiven; bei Lithium nur des Metalls wie montiert.</translation>
        </message>
        <message>
            <source>Lithium left in the negative after a full discharge, per capacity of the positive.</source>
            <translation>Lithium, das nach voller Entladung in der Negativen bleibt, je Kapazität der Positiven.</translation>
        </message>
        <message>
            <source>Thickness of the lithium metal per face as assembled, dense.</source>
            <translation>Dicke des Lithiummetalls je Seite wie montiert, dicht.</translation>
        </message>
        <message>
            <source>One negative face with its interlayer, fully charged.</source>
            <translation>Eine negative Seite mit ihrer Zwischenschicht, voll geladen.</translation>
        </message>
        <message>
            <source>Energy per mass of pairs and foils: half of each foil per pair, the liquid, no overhang, no case.</source>
            <translation>Energie je Masse von Paaren und Folien: je Paar die Hälfte jeder Folie, die Flüssigkeit, kein Überstand, kein Gehäuse.</translation>
        </message>
        <message>
            <source>Energy per volume of pairs and foils in the reported state.</source>
            <translation>Energie je Volumen von Paaren und Folien im angegebenen Zustand.</translation>
        </message>
        <message>
            <source>One pair with half of each foil and its liquid.</source>
            <translation>Ein Paar mit der Hälfte jeder Folie und seiner Flüssigkeit.</translation>
        </message>
        <message>
            <source>One pair with half of each foil, fully charged.</source>
            <translation>Ein Paar mit der Hälfte jeder Folie, voll geladen.</translation>
        </message>
        <message>
            <source>Specific energy over energy density of the cells, with the regions where the programmes' targets are met.</source>
            <translation>Spezifische Energie über Energiedichte der Zellen, mit den Bereichen, in denen die Ziele der Programme erreicht sind.</translation>
        </message>
        <message>
            <source>Specific energy from the active couple down to the pack, with the programmes' targets.</source>
            <translation>Spezifische Energie vom aktiven Paar bis zum Pack, mit den Zielen der Programme.</translation>
        </message>
        <message>
            <source>Energy density from the active couple down to the pack, with the programmes' targets.</source>
            <translation>Energiedichte vom aktiven Paar bis zum Pack, mit den Zielen der Programme.</translation>
        </message>
        <message>
            <source>What the mass of a cell is made up of, groups with their parts.</source>
            <translation>Woraus die Masse einer Zelle besteht, Gruppen mit ihren Teilen.</translation>
        </message>
        <message>
            <source>What fills the volume of a cell, and how much is void.</source>
            <translation>Was das Volumen einer Zelle füllt, und wie viel leer ist.</translation>
        </message>
        <message>
            <source>What a cell costs: the bill of materials and what making it adds.</source>
            <translation>Was eine Zelle kostet: die Stückliste und was die Fertigung hinzufügt.</translation>
        </message>
        <message>
            <source>One pair to scale, charged and discharged.</source>
            <translation>Ein Paar im Maßstab, geladen und entladen.</translation>
        </message>
        <message>
            <source>Every part of the cell with its mass, volume, area and cost.</source>
            <translation>Jeder Teil der Zelle mit Masse, Volumen, Fläche und Kosten.</translation>
        </message>
        <message>
            <source>The cell to scale with its dimensions, from the front and in section.</source>
            <translation>Die Zelle im Maßstab mit ihren Maßen, von vorn und im Schnitt.</translation>
        </message>
        <message>
            <source>Specific energy over specific power as the current of the discharge grows, with the programmes' targets.</source>
            <translation>Spezifische Energie über spezifischer Leistung bei wachsendem Entladestrom, mit den Zielen der Programme.</translation>
        </message>
        <message>
            <source>One metric of the designs above what the programmes want of it.</source>
            <translation>Eine Kennzahl der Entwürfe über dem, was die Programme davon wollen.</translation>
        </message>
        <message>
            <source>The designs on every target of a programme, as value over target.</source>
            <translation>Die Entwürfe bei jedem Ziel eines Programms, als Wert durch Ziel.</translation>
        </message>
        <message>
            <source>Where a target that is missed is met over the usual ranges of two inputs, for the best pairs, and the smallest change that meets it.</source>
            <translation>Wo ein verfehltes Ziel über die üblichen Bereiche zweier Eingaben erreicht wird, für die besten Paare, und die kleinste Änderung, die es erreicht.</translation>
        </message>
        <message>
            <source>The smallest joint change that meets all targets of a programme, or what stands in its way.</source>
            <translation>Die kleinste gemeinsame Änderung, die alle Ziele eines Programms erreicht, oder was ihr im Weg steht.</translation>
        </message>
        <message>
            <source>What each input alone makes of a metric over its usual range, the largest swing first.</source>
            <translation>Was jede Eingabe allein über ihren üblichen Bereich aus einer Kennzahl macht, der größte Ausschlag zuerst.</translation>
        </message>
        <message>
            <source>What each part that differs adds to a metric, from one design to the other, or from the design as it was opened.</source>
            <translation>Was jeder Teil, der sich unterscheidet, zu einer Kennzahl beiträgt, von einem Entwurf zum anderen, oder vom Entwurf, wie er geöffnet wurde.</translation>
        </message>
        <message>
            <source>What the programmes want and report over the years, and where the cell stands.</source>
            <translation>Was die Programme über die Jahre wollen und berichten, und wo die Zelle steht.</translation>
        </message>
        <message>
            <source>The review's technologies and the designs against the targets: literature, computed value, gap.</source>
            <translation>Die Technologien des Übersichtsartikels und die Entwürfe gegen die Ziele: Literatur, berechneter Wert, Abstand.</translation>
        </message>
        <message>
            <source>How thick each solid electrolyte may be before a lithium-ion pair with the same positive has as much energy.</source>
            <translation>Wie dick jeder Festelektrolyt sein darf, bevor ein Lithium-Ionen-Paar mit derselben Positiven ebenso viel Energie hat.</translation>
        </message>
        <message>
            <source>Capacity of an oxygen positive over its porosity, on the carbon and on the whole.</source>
            <translation>Kapazität einer Sauerstoffpositiven über ihrer Porosität, auf den Kohlenstoff und auf das Ganze bezogen.</translation>
        </message>
        <message>
            <source>use %1 with a current limit</source>
            <translation>%1 mit einer Stromgrenze verwenden</translation>
        </message>
        <message>
            <source>ask for a time inside it, or use %1</source>
            <translation>eine Zeit darin verlangen oder %1 verwenden</translation>
        </message>
        <message>
            <source>charge from 15 % to 95 %, or use %1</source>
            <translation>von 15 % bis 95 % laden oder %1 verwenden</translation>
        </message>
        <message>
            <source>make them thinner, or use %1</source>
            <translation>dünner machen oder %1 verwenden</translation>
        </message>
        <message>
            <source>give %1, or the electrolyte by E/C</source>
            <translation>%1 angeben, oder den Elektrolyten nach E/C</translation>
        </message>
        <message>
            <source>give more electrolyte, or the resistance itself (%1)</source>
            <translation>mehr Elektrolyt geben oder den Widerstand selbst (%1)</translation>
        </message>
        <message>
            <source>give %1, %2 or the coatings' ionic conductivity, or a resistance</source>
            <translation>%1, %2 oder die Ionenleitfähigkeit der Beschichtungen angeben, oder einen Widerstand</translation>
        </message>
        <message>
            <source>raise %1 and %2 with them, or lower the interfaces of both electrodes</source>
            <translation>%1 und %2 mit erhöhen oder die Grenzflächen beider Elektroden senken</translation>
        </message>
        <message>
            <source>give its conductivity and dimensions, or the resistance of the hardware (%1)</source>
            <translation>Leitfähigkeit und Maße angeben, oder den Widerstand der Hardware (%1)</translation>
        </message>
        <message>
            <source>“%1: %2”</source>
            <translation>„%1: %2“</translation>
        </message>
        <message>
            <source>voltages are against lithium</source>
            <translation>Spannungen sind gegen Lithium</translation>
        </message>
        <message>
            <source>voltages are against sodium</source>
            <translation>Spannungen sind gegen Natrium</translation>
        </message>
        <message>
            <source>voltages are against potassium</source>
            <translation>Spannungen sind gegen Kalium</translation>
        </message>
        <message>
            <source>What the active material exchanges. Electrodes of two ions do not make a cell.</source>
            <translation>Was das Aktivmaterial austauscht. Elektroden zweier Ionen ergeben keine Zelle.</translation>
        </message>
        <message>
            <source>Reversible capacity per gram of active material as assembled, at the stated cut-off voltages and rate. For oxygen: per gram of discharge product.</source>
            <translation>Reversible Kapazität je Gramm Aktivmaterial wie montiert, bei den genannten Abschaltspannungen und der Rate. Bei Sauerstoff: je Gramm Entladeprodukt.</translation>
        </message>
        <message>
            <source>Pycnometric density of the active material, without pores.</source>
            <translation>Pyknometrische Dichte des Aktivmaterials, ohne Poren.</translation>
        </message>
        <message>
            <source>Mean discharge potential against lithium at low rate. The cell's open-circuit voltage is the difference of both electrodes' values; the metal of a lithium negative is at 0 V.</source>
            <translation>Mittleres Entladepotential gegen Lithium bei kleiner Rate. Die Ruhespannung der Zelle ist die Differenz der Werte beider Elektroden; das Metall einer Lithiumnegativen liegt bei 0 V.</translation>
        </message>
        <message>
            <source>Share of the active material in the mass of the dry coating. The fractions of a coating sum to 100 %.</source>
            <translation>Anteil des Aktivmaterials an der Masse der trockenen Beschichtung. Die Anteile einer Beschichtung ergeben 100 %.</translation>
        </message>
        <message>
            <source>Share of conductive carbon in the mass of the dry coating.</source>
            <translation>Anteil des Leitkohlenstoffs an der Masse der trockenen Beschichtung.</translation>
        </message>
        <message>
            <source>Share of binder in the mass of the dry coating.</source>
            <translation>Anteil des Binders an der Masse der trockenen Beschichtung.</translation>
        </message>
        <message>
            <source>Share of solid or polymer electrolyte (catholyte) in the mass of the dry coating.</source>
            <translation>Anteil des Fest- oder Polymerelektrolyten (Katholyt) an der Masse der trockenen Beschichtung.</translation>
        </message>
        <message>
            <source>Density of the conductive carbon, without pores.</source>
            <translation>Dichte des Leitkohlenstoffs, ohne Poren.</translation>
        </message>
        <message>
            <source>Density of the binder.</source>
            <translation>Dichte des Binders.</translation>
        </message>
        <message>
            <source>Density of the solid or polymer electrolyte in the coating.</source>
            <translation>Dichte des Fest- oder Polymerelektrolyten in der Beschichtung.</translation>
        </message>
        <message>
            <source>Reversible capacity of one coated face per electrode area.</source>
            <translation>Reversible Kapazität einer beschichteten Seite je Elektrodenfläche.</translation>
        </message>
        <message>
            <source>Active material of one coated face per electrode area. For oxygen: the mass of the scaffold.</source>
            <translation>Aktivmaterial einer beschichteten Seite je Elektrodenfläche. Bei Sauerstoff: die Masse des Gerüsts.</translation>
        </message>
        <message>
            <source>Thickness of one coated face after calendering, as assembled.</source>
            <translation>Dicke einer beschichteten Seite nach dem Kalandrieren, wie montiert.</translation>
        </message>
        <message>
            <source>Share of the coating's volume that is neither active material, additive nor solid electrolyte.</source>
            <translation>Anteil des Beschichtungsvolumens, der weder Aktivmaterial noch Zusatz noch Festelektrolyt ist.</translation>
        </message>
        <message>
            <source>Density of the dry coating including its pores.</source>
            <translation>Dichte der trockenen Beschichtung samt ihren Poren.</translation>
        </message>
        <message>
            <source>Relative growth of the coating's thickness from the assembled state to the other end of the state of charge.</source>
            <translation>Relatives Wachstum der Beschichtungsdicke vom montierten Zustand zum anderen Ende des Ladezustands.</translation>
        </message>
        <message>
            <source>Price per mass of active material; zero when it is not known.</source>
            <translation>Preis je Masse Aktivmaterial; null, wenn er nicht bekannt ist.</translation>
        </message>
        <message>
            <source>Price per mass of the conductive additive; zero when it is not known.</source>
            <translation>Preis je Masse Leitzusatz; null, wenn er nicht bekannt ist.</translation>
        </message>
        <message>
            <source>Price per mass of the binder; zero when it is not known.</source>
            <translation>Preis je Masse Binder; null, wenn er nicht bekannt ist.</translation>
        </message>
        <message>
            <source>Price per mass of the catholyte; zero when it is not known.</source>
            <translation>Preis je Masse Katholyt; null, wenn er nicht bekannt ist.</translation>
        </message>
        <message>
            <source>Charge transfer and surface layers per area of the electrode, at 25 °C. BatPaC: interfacial area-specific impedance.</source>
            <translation>Ladungsdurchtritt und Oberflächenschichten je Elektrodenfläche, bei 25 °C. BatPaC: flächenbezogene Impedanz der Grenzfläche.</translation>
        </message>
        <message>
            <source>Of the active material's surface; used by BatPaC's impedance.</source>
            <translation>Der Oberfläche des Aktivmaterials; gebraucht von BatPaCs Impedanz.</translation>
        </message>
        <message>
            <source>the impedance has no charge transfer</source>
            <translation>die Impedanz hat keinen Ladungsdurchtritt</translation>
        </message>
        <message>
            <source>Surface of the active material per volume of the coating.</source>
            <translation>Oberfläche des Aktivmaterials je Volumen der Beschichtung.</translation>
        </message>
        <message>
            <source>Of the solid electrolyte in the coating, used where no liquid wets it: R = t/(3 κ φ^α) with its volume share φ.</source>
            <translation>Des Festelektrolyten in der Beschichtung, gebraucht, wo keine Flüssigkeit sie benetzt: R = t/(3 κ φ^α) mit seinem Volumenanteil φ.</translation>
        </message>
        <message>
            <source>Ions cross its pores, or its solid electrolyte, as σ_e = σ ε^α; a tortuosity τ is α = 1 − ln τ/ln ε. 1.5 for spheres; flakes and poorly percolating composites have more.</source>
            <translation>Ionen queren ihre Poren oder ihren Festelektrolyten wie σ_e = σ ε^α; eine Tortuosität τ ist α = 1 − ln τ/ln ε. 1,5 für Kugeln; Plättchen und schlecht perkolierende Verbunde haben mehr.</translation>
        </message>
        <message>
            <source>At which the conductivity of the coating's solid electrolyte was measured.</source>
            <translation>Bei der die Leitfähigkeit des Festelektrolyten der Beschichtung gemessen wurde.</translation>
        </message>
        <message>
            <source>Arrhenius: κ_c(T) = κ_c exp(E/R (1/T_κc − 1/T)); zero where it is not known.</source>
            <translation>Arrhenius: κ_c(T) = κ_c exp(E/R (1/T_κc − 1/T)); null, wo sie nicht bekannt ist.</translation>
        </message>
        <message>
            <source>What this material exchanges: the same as the first.</source>
            <translation>Was dieses Material austauscht: dasselbe wie das erste.</translation>
        </message>
        <message>
            <source>Share of this material in the mass of all active material; the first has what the others leave. Capacities, densities and prices are averaged by mass, voltages by capacity.</source>
            <translation>Anteil dieses Materials an der Masse allen Aktivmaterials; das erste hat, was die anderen lassen. Kapazitäten, Dichten und Preise werden nach Masse gemittelt, Spannungen nach Kapazität.</translation>
        </message>
        <message>
            <source>Reversible capacity per gram of this material.</source>
            <translation>Reversible Kapazität je Gramm dieses Materials.</translation>
        </message>
        <message>
            <source>Density of this material, without pores.</source>
            <translation>Dichte dieses Materials, ohne Poren.</translation>
        </message>
        <message>
            <source>Mean discharge potential of this material against lithium.</source>
            <translation>Mittleres Entladepotential dieses Materials gegen Lithium.</translation>
        </message>
        <message>
            <source>Reversible capacity over that of the first cycle's first half.</source>
            <translation>Reversible Kapazität bezogen auf die der ersten Hälfte des ersten Zyklus.</translation>
        </message>
        <message>
            <source>Price per mass of this material; zero when it is not known.</source>
            <translation>Preis je Masse dieses Materials; null, wenn er nicht bekannt ist.</translation>
        </message>
        <message>
            <source>Name of the row, at most 39 bytes.</source>
            <translation>Name der Zeile, höchstens 39 Byte.</translation>
        </message>
        <message>
            <source>Reversible capacity over that of the first cycle's first half. Of a positive assembled discharged the rest of the first charge stays in the negative, of one assembled charged the rest of the first discharge stays in the positive. Used with lithium negatives and by the first-cycle balance of formation.</source>
            <translation>Reversible Kapazität bezogen auf die der ersten Hälfte des ersten Zyklus. Von einer entladen montierten Positiven bleibt der Rest der ersten Ladung in der Negativen, von einer geladen montierten der Rest der ersten Entladung in der Positiven. Gebraucht bei Lithiumnegativen und von der Erstzyklusbilanz der Formierung.</translation>
        </message>
        <message>
            <source>Reversible capacity over that of the first lithiation: formation binds q(1/η₁ − 1) per gram. Used by the first-cycle balance of formation.</source>
            <translation>Reversible Kapazität bezogen auf die der ersten Lithiierung: Die Formierung bindet q(1/η₁ − 1) je Gramm. Gebraucht von der Erstzyklusbilanz der Formierung.</translation>
        </message>
        <message>
            <source>Steps of the plant</source>
            <translation>Schritte des Werks</translation>
        </message>
        <message>
            <source>Labour, capital and floor: base · (rate/base)^exponent · (factor/base)^exponent.</source>
            <translation>Arbeit, Kapital und Fläche: Basis · (Rate/Basis)^Exponent · (Faktor/Basis)^Exponent.</translation>
        </message>
        <message>
            <source>Product that the step belongs to.</source>
            <translation>Produkt, zu dem der Schritt gehört.</translation>
        </message>
        <message>
            <source>What the step scales with, per year.</source>
            <translation>Womit der Schritt skaliert, je Jahr.</translation>
        </message>
        <message>
            <source>Rate for which its size is given.</source>
            <translation>Rate, für die seine Größe angegeben ist.</translation>
        </message>
        <message>
            <source>Second driver; the larger ratio counts.</source>
            <translation>Zweite Bezugsgröße; das größere Verhältnis zählt.</translation>
        </message>
        <message>
            <source>Rate of the second driver.</source>
            <translation>Rate der zweiten Bezugsgröße.</translation>
        </message>
        <message>
            <source>Direct labour a year.</source>
            <translation>Direkte Arbeit im Jahr.</translation>
        </message>
        <message>
            <source>Of the ratio.</source>
            <translation>Des Verhältnisses.</translation>
        </message>
        <message>
            <source>Equipment, installed.</source>
            <translation>Anlagen, aufgestellt.</translation>
        </message>
        <message>
            <source>Floor.</source>
            <translation>Fläche.</translation>
        </message>
        <message>
            <source>What the step scales with besides its rate.</source>
            <translation>Womit der Schritt neben seiner Rate skaliert.</translation>
        </message>
        <message>
            <source>Value at which it is one.</source>
            <translation>Wert, bei dem er eins ist.</translation>
        </message>
        <message>
            <source>Of the factor.</source>
            <translation>Des Faktors.</translation>
        </message>
        <message>
            <source>Factor on capital above a capacity of the cell.</source>
            <translation>Faktor auf das Kapital oberhalb einer Zellkapazität.</translation>
        </message>
        <message>
            <source>That capacity of the cell.</source>
            <translation>Diese Zellkapazität.</translation>
        </message>
        <message>
            <source>Of the step's floor, for a step that scales with the dry room.</source>
            <translation>Der Fläche des Schritts, für einen Schritt, der mit dem Trockenraum skaliert.</translation>
        </message>
        <message>
            <source>Parts of the battery management</source>
            <translation>Teile des Batteriemanagements</translation>
        </message>
        <message>
            <source>Bought for the battery management unit of a pack.</source>
            <translation>Zugekauft für die Batteriemanagementeinheit eines Packs.</translation>
        </message>
        <message>
            <source>At the base.</source>
            <translation>Bei der Basis.</translation>
        </message>
        <message>
            <source>Bought a year at that price.</source>
            <translation>Im Jahr zu diesem Preis gekauft.</translation>
        </message>
        <message>
            <source>c (base/volume)^(1 − e).</source>
            <translation>c (Basis/Menge)^(1 − e).</translation>
        </message>
        <message>
            <source>Per pack.</source>
            <translation>Je Pack.</translation>
        </message>
        <message>
            <source>Per sensing chip of ten cells in series, rounded up.</source>
            <translation>Je Messbaustein für zehn Zellen in Reihe, aufgerundet.</translation>
        </message>
        <message>
            <source>Thickness of layers</source>
            <translation>Dicke von Schichten</translation>
        </message>
        <message>
            <source>Dimensions of cells</source>
            <translation>Maße von Zellen</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Flächen</translation>
        </message>
        <message>
            <source>Mass of cells and parts</source>
            <translation>Masse von Zellen und Teilen</translation>
        </message>
        <message>
            <source>Mass of packs</source>
            <translation>Masse von Packs</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>Beladung</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Anteile</translation>
        </message>
        <message>
            <source>Electrolyte by capacity</source>
            <translation>Elektrolyt nach Kapazität</translation>
        </message>
        <message>
            <source>Current density</source>
            <translation>Stromdichte</translation>
        </message>
        <message>
            <source>Ionic conductivity</source>
            <translation>Ionenleitfähigkeit</translation>
        </message>
        <message>
            <source>Electronic conductivity</source>
            <translation>Elektrische Leitfähigkeit</translation>
        </message>
        <message>
            <source>Concentration</source>
            <translation>Konzentration</translation>
        </message>
        <message>
            <source>Diffusivity</source>
            <translation>Diffusionskoeffizient</translation>
        </message>
        <message>
            <source>Activation energy</source>
            <translation>Aktivierungsenergie</translation>
        </message>
        <message>
            <source>Surface by volume</source>
            <translation>Oberfläche je Volumen</translation>
        </message>
        <message>
            <source>Voltage</source>
            <translation>Spannung</translation>
        </message>
        <message>
            <source>Length of pulses</source>
            <translation>Länge von Pulsen</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>LLZO separator with liquid catholyte</source>
            <translation>LLZO-Separator mit flüssigem Katholyten</translation>
        </message>
        <message>
            <source>Hybrid cell, 20 µm of garnet and liquid in the positive only, anode-free.</source>
            <translation>Hybridzelle mit 20 µm Granat und Flüssigkeit nur in der Positiven, anodenfrei.</translation>
        </message>
        <message>
            <source>All-solid-state, sulfide and NMC811</source>
            <translation>Festkörperzelle mit Sulfid und NMC811</translation>
        </message>
        <message>
            <source>The review's inorganic all-solid-state column of Table 1.</source>
            <translation>Die Spalte der anorganischen Festkörperzellen in Tabelle 1 des Übersichtsartikels.</translation>
        </message>
        <message>
            <source>BatPaC 5 LFP-graphite, 30 min charge</source>
            <translation>BatPaC 5 LFP-Graphit, 30 min Laden</translation>
        </message>
        <message>
            <source>Sized to 100 kWh, 300 kW and the charging time as BatPaC 5 would, with a whole number of sheets.</source>
            <translation>Wie von BatPaC 5 auf 100 kWh, 300 kW und die Ladezeit ausgelegt, mit einer ganzen Zahl von Blättern.</translation>
        </message>
        <message>
            <source>BatPaC 5 LFP-graphite (power), 20 min charge</source>
            <translation>BatPaC 5 LFP-Graphit (Leistung), 20 min Laden</translation>
        </message>
        <message>
            <source>BatPaC 5 LMO-graphite, 30 min charge</source>
            <translation>BatPaC 5 LMO-Graphit, 30 min Laden</translation>
        </message>
        <message>
            <source>BatPaC 5 LMO-LTO, 30 min charge</source>
            <translation>BatPaC 5 LMO-LTO, 30 min Laden</translation>
        </message>
        <message>
            <source>BatPaC 5 NCA-graphite, 30 min charge</source>
            <translation>BatPaC 5 NCA-Graphit, 30 min Laden</translation>
        </message>
        <message>
            <source>BatPaC 5 NMC333-graphite, 30 min charge</source>
            <translation>BatPaC 5 NMC333-Graphit, 30 min Laden</translation>
        </message>
        <message>
            <source>BatPaC 5 NMC532-graphite, 30 min charge</source>
            <translation>BatPaC 5 NMC532-Graphit, 30 min Laden</translation>
        </message>
        <message>
            <source>BatPaC 5 NMC622-graphite, 30 min charge</source>
            <translation>BatPaC 5 NMC622-Graphit, 30 min Laden</translation>
        </message>
        <message>
            <source>BatPaC 5 NMC811-graphite</source>
            <translation>BatPaC 5 NMC811-Graphit</translation>
        </message>
        <message>
            <source>Design 1 of the BatPaC 5 workbook with a whole number of sheets, counted as BatPaC counts; sized there for charging in 60 min, which it beats.</source>
            <translation>Entwurf 1 der Arbeitsmappe von BatPaC 5 mit einer ganzen Zahl von Blättern, gezählt wie BatPaC zählt; dort auf Laden in 60 min ausgelegt, was er unterbietet.</translation>
        </message>
        <message>
            <source>BatPaC 5 NMC811-graphite (power), 20 min charge</source>
            <translation>BatPaC 5 NMC811-Graphit (Leistung), 20 min Laden</translation>
        </message>
        <message>
            <source>Bipolar all-solid-state stack</source>
            <translation>Bipolarer Festkörperstapel</translation>
        </message>
        <message>
            <source>Ten pairs in series on steel plates, sulfide electrolyte.</source>
            <translation>Zehn Paare in Reihe auf Stahlplatten, Sulfidelektrolyt.</translation>
        </message>
        <message>
            <source>Blue LMP 250</source>
            <translation>Blue LMP 250</translation>
        </message>
        <message>
            <source>Pack for buses, of 36 modules like those of the car, with cells of LFP and PEO at 60–80 °C.</source>
            <translation>Pack für Busse aus 36 Modulen wie denen des Autos, mit Zellen aus LFP und PEO bei 60–80 °C.</translation>
        </message>
        <message>
            <source>Blue LMP 400</source>
            <translation>Blue LMP 400</translation>
        </message>
        <message>
            <source>Pack for buses, of 56 modules like those of the car, with cells of LFP and PEO at 60–80 °C.</source>
            <translation>Pack für Busse aus 56 Modulen wie denen des Autos, mit Zellen aus LFP und PEO bei 60–80 °C.</translation>
        </message>
        <message>
            <source>Bolloré LMP</source>
            <translation>Bolloré LMP</translation>
        </message>
        <message>
            <source>LFP with PEO at 60–80 °C, in the field since 2011; the review's practical polymer cell.</source>
            <translation>LFP mit PEO bei 60–80 °C, seit 2011 im Einsatz; die praktische Polymerzelle des Übersichtsartikels.</translation>
        </message>
        <message>
            <source>Break-even pair with LLZO</source>
            <translation>Paar am Gleichstand mit LLZO</translation>
        </message>
        <message>
            <source>NMC811-lithium in a coin cell</source>
            <translation>NMC811-Lithium in einer Knopfzelle</translation>
        </message>
        <message>
            <source>What a laboratory's coin cell holds besides its active material, without its steel. A first capacity per gram is measured in such a cell.</source>
            <translation>Was die Knopfzelle eines Labors außer ihrem Aktivmaterial enthält, ohne ihren Stahl. In einer solchen Zelle wird eine erste Kapazität je Gramm gemessen.</translation>
        </message>
        <message>
            <source>Hydro-Québec/3M polymer cell of the 1990s</source>
            <translation>Polymerzelle von Hydro-Québec/3M der 1990er</translation>
        </message>
        <message>
            <source>Vanadium oxide of the V6O13 type with a polymer electrolyte at elevated temperature; the salt of PEO stands in for that of the cell.</source>
            <translation>Vanadiumoxid vom Typ V6O13 mit einem Polymerelektrolyten bei erhöhter Temperatur; das Salz von PEO steht für das der Zelle.</translation>
        </message>
        <message>
            <source>IMEC solid-state cell</source>
            <translation>Festkörperzelle von IMEC</translation>
        </message>
        <message>
            <source>State of 2019 at 0.5C; what the institute aimed at by 2024 is among the programmes.</source>
            <translation>Stand von 2019 bei 0,5C; was das Institut bis 2024 anstrebte, steht bei den Programmen.</translation>
        </message>
        <message>
            <source>LFP-graphite EV pouch</source>
            <translation>LFP-Graphit-Pouch für E-Autos</translation>
        </message>
        <message>
            <source>Iron phosphate baseline.</source>
            <translation>Vergleichszelle mit Eisenphosphat.</translation>
        </message>
        <message>
            <source>LFP-graphite EV prismatic</source>
            <translation>LFP-Graphit, prismatisch, für E-Autos</translation>
        </message>
        <message>
            <source>Iron phosphate in a large aluminium can.</source>
            <translation>Eisenphosphat in einer großen Aluminiumdose.</translation>
        </message>
        <message>
            <source>Li2S anode-free</source>
            <translation>Li2S, anodenfrei</translation>
        </message>
        <message>
            <source>The positive brings the lithium, so the cell needs no foil.</source>
            <translation>Die Positive bringt das Lithium mit, daher braucht die Zelle keine Folie.</translation>
        </message>
        <message>
            <source>Li|MoS2, as of the 1980s</source>
            <translation>Li|MoS2 der 1980er</translation>
        </message>
        <message>
            <source>The couple of Moli's AA cells of the 1980s, Li0.2MoS2 to Li1.0MoS2.</source>
            <translation>Das Paar der AA-Zellen von Moli aus den 1980ern, Li0,2MoS2 bis Li1,0MoS2.</translation>
        </message>
        <message>
            <source>Li|NMC622 pouch in non-flammable electrolyte</source>
            <translation>Li|NMC622-Pouch in nicht brennbarem Elektrolyten</translation>
        </message>
        <message>
            <source>1 Ah pouch in 1.2 M LiFSI in TEP/BTFE.</source>
            <translation>Pouch von 1 Ah in 1,2 M LiFSI in TEP/BTFE.</translation>
        </message>
        <message>
            <source>Li|NMC with 90 % nickel aimed at Battery500</source>
            <translation>Li|NMC mit 90 % Nickel für Battery500</translation>
        </message>
        <message>
            <source>What a lithium-metal pouch in liquid electrolyte needs for 500 Wh/kg.</source>
            <translation>Was ein Lithiummetall-Pouch in Flüssigelektrolyt für 500 Wh/kg braucht.</translation>
        </message>
        <message>
            <source>Li-O2 without housing</source>
            <translation>Li-O2 ohne Gehäuse</translation>
        </message>
        <message>
            <source>Carbon scaffold with 80 % of its pores filled by Li2O2; pairs and foils only, mass with the oxygen.</source>
            <translation>Kohlenstoffgerüst, dessen Poren zu 80 % von Li2O2 gefüllt sind; nur Paare und Folien, Masse mit dem Sauerstoff.</translation>
        </message>
        <message>
            <source>Li|TiS2, as of the 1970s</source>
            <translation>Li|TiS2 der 1970er</translation>
        </message>
        <message>
            <source>The couple of Exxon's lithium cells, with which the review begins, in a can of the size AA.</source>
            <translation>Das Paar der Lithiumzellen von Exxon, mit denen der Übersichtsartikel beginnt, in einer Dose der Größe AA.</translation>
        </message>
        <message>
            <source>Li-S with lean electrolyte</source>
            <translation>Li-S mit wenig Elektrolyt</translation>
        </message>
        <message>
            <source>What the review says of lean cells in three places, put into one - E/S below 3 µL/mg, lithium of 15 to 30 µm, and electrolyte as half of the mass.</source>
            <translation>Was der Übersichtsartikel an drei Stellen über Zellen mit wenig Elektrolyt sagt, in einer vereint: E/S unter 3 µL/mg, Lithium von 15 bis 30 µm und Elektrolyt als halbe Masse.</translation>
        </message>
        <message>
            <source>Li-S with LiPON on the lithium</source>
            <translation>Li-S mit LiPON auf dem Lithium</translation>
        </message>
        <message>
            <source>Lithium coated with LiPON, 7 mg/cm² of sulfur, about 1 Ah.</source>
            <translation>Mit LiPON beschichtetes Lithium, 7 mg/cm² Schwefel, etwa 1 Ah.</translation>
        </message>
        <message>
            <source>Li-S multilayer pouch</source>
            <translation>Mehrlagiger Li-S-Pouch</translation>
        </message>
        <message>
            <source>300 Wh/kg in a laboratory pouch.</source>
            <translation>300 Wh/kg in einem Laborpouch.</translation>
        </message>
        <message>
            <source>Li-S in carbonate electrolyte, SPAN</source>
            <translation>Li-S in Carbonatelektrolyt, SPAN</translation>
        </message>
        <message>
            <source>Sulfurised polyacrylonitrile with a carbonate electrolyte, one of the two routes that the review names; the other confines sulfur in carbon.</source>
            <translation>Geschwefeltes Polyacrylnitril mit einem Carbonatelektrolyten, einer der beiden Wege, die der Übersichtsartikel nennt; der andere schließt Schwefel in Kohlenstoff ein.</translation>
        </message>
        <message>
            <source>Li-S cell for unmanned aircraft, 2014</source>
            <translation>Li-S-Zelle für unbemannte Flugzeuge, 2014</translation>
        </message>
        <message>
            <source>350 Wh/kg lithium-sulfur.</source>
            <translation>Lithium-Schwefel mit 350 Wh/kg.</translation>
        </message>
        <message>
            <source>Anode-free sodium pouch</source>
            <translation>Anodenfreier Natriumpouch</translation>
        </message>
        <message>
            <source>Sodium from the positive plates on a carbon-coated aluminium foil, as in laboratory cells with Na3V2(PO4)3 and an ether. All voltages are against sodium.</source>
            <translation>Natrium aus der Positiven scheidet sich auf kohlenstoffbeschichteter Aluminiumfolie ab, wie in Laborzellen mit Na3V2(PO4)3 und einem Ether. Alle Spannungen sind gegen Natrium.</translation>
        </message>
        <message>
            <source>NMC532 with LMO, graphite, prismatic</source>
            <translation>NMC532 mit LMO, Graphit, prismatisch</translation>
        </message>
        <message>
            <source>The mixed positive of the first electric cars' cells in the can of today's.</source>
            <translation>Die gemischte Positive der Zellen erster Elektroautos in der Dose heutiger.</translation>
        </message>
        <message>
            <source>NMC622-graphite 21700</source>
            <translation>NMC622-Graphit 21700</translation>
        </message>
        <message>
            <source>Lithium-ion baseline in a cylindrical can.</source>
            <translation>Lithium-Ionen-Vergleichszelle in einer Runddose.</translation>
        </message>
        <message>
            <source>NMC622-graphite EV pouch</source>
            <translation>NMC622-Graphit-Pouch für E-Autos</translation>
        </message>
        <message>
            <source>Lithium-ion baseline with the positive of many lithium-metal studies.</source>
            <translation>Lithium-Ionen-Vergleichszelle mit der Positiven vieler Lithiummetallstudien.</translation>
        </message>
        <message>
            <source>NMC811-graphite tabless 4680</source>
            <translation>NMC811-Graphit 4680 ohne Fahnen</translation>
        </message>
        <message>
            <source>The present lithium-ion couple in a large round can whose foils are gathered along their whole edges.</source>
            <translation>Das heutige Lithium-Ionen-Paar in einer großen Runddose, deren Folien entlang ihrer ganzen Kanten zusammengeführt sind.</translation>
        </message>
        <message>
            <source>NMC811-graphite EV pouch</source>
            <translation>NMC811-Graphit-Pouch für E-Autos</translation>
        </message>
        <message>
            <source>Present lithium-ion baseline with a nickel-rich positive.</source>
            <translation>Heutige Lithium-Ionen-Vergleichszelle mit nickelreicher Positiver.</translation>
        </message>
        <message>
            <source>NMC811-graphite laboratory pouch</source>
            <translation>NMC811-Graphit-Laborpouch</translation>
        </message>
        <message>
            <source>Few sheets, separator around the stack and a thickness read off a calliper, as such cells are described in papers.</source>
            <translation>Wenige Blätter, Separator um den Stapel und eine am Messschieber abgelesene Dicke, wie solche Zellen in Arbeiten beschrieben werden.</translation>
        </message>
        <message>
            <source>NMC811 with graphite, SiOx and prelithiation</source>
            <translation>NMC811 mit Graphit, SiOx und Vorlithiierung</translation>
        </message>
        <message>
            <source>The present lithium-ion pouch with a tenth of SiOx in the negative, whose first-cycle loss lithium added before assembly makes up for.</source>
            <translation>Der heutige Lithium-Ionen-Pouch mit einem Zehntel SiOx in der Negativen, dessen Erstzyklusverlust vor der Montage zugegebenes Lithium ausgleicht.</translation>
        </message>
        <message>
            <source>OXIS Li-S, 400 Wh/kg</source>
            <translation>OXIS Li-S, 400 Wh/kg</translation>
        </message>
        <message>
            <source>Large lithium-sulfur pouch of 10 to 35 Ah.</source>
            <translation>Großer Lithium-Schwefel-Pouch von 10 bis 35 Ah.</translation>
        </message>
        <message>
            <source>OXIS Li-S prototype, 470 Wh/kg</source>
            <translation>OXIS Li-S-Prototyp, 470 Wh/kg</translation>
        </message>
        <message>
            <source>The review's lithium-sulfur column of Table 1.</source>
            <translation>Die Lithium-Schwefel-Spalte in Tabelle 1 des Übersichtsartikels.</translation>
        </message>
        <message>
            <source>Polymer cell projection, LFP</source>
            <translation>Hochrechnung einer Polymerzelle, LFP</translation>
        </message>
        <message>
            <source>Thin polymer electrolyte and lithium without copper.</source>
            <translation>Dünner Polymerelektrolyt und Lithium ohne Kupfer.</translation>
        </message>
        <message>
            <source>Polymer cell projection, LNMO</source>
            <translation>Hochrechnung einer Polymerzelle, LNMO</translation>
        </message>
        <message>
            <source>High-voltage spinel with a polymer electrolyte, lithium without copper.</source>
            <translation>Hochvoltspinell mit einem Polymerelektrolyten, Lithium ohne Kupfer.</translation>
        </message>
        <message>
            <source>Polymer cell projection, NMC811</source>
            <translation>Hochrechnung einer Polymerzelle, NMC811</translation>
        </message>
        <message>
            <source>A polymer electrolyte that withstands a 4 V positive, lithium without copper.</source>
            <translation>Ein Polymerelektrolyt, der einer 4-V-Positiven standhält, Lithium ohne Kupfer.</translation>
        </message>
        <message>
            <source>Samsung Ag-C | Li6PS5Cl | NMC</source>
            <translation>Samsung Ag-C | Li6PS5Cl | NMC</translation>
        </message>
        <message>
            <source>Anode-free solid-state pouch with a silver-carbon interlayer.</source>
            <translation>Anodenfreier Festkörperpouch mit Zwischenschicht aus Silber und Kohlenstoff.</translation>
        </message>
        <message>
            <source>Sion Licerion</source>
            <translation>Sion Licerion</translation>
        </message>
        <message>
            <source>0.4 Ah lithium-metal pouch with a protected anode.</source>
            <translation>Lithiummetall-Pouch von 0,4 Ah mit geschützter Negativer.</translation>
        </message>
        <message>
            <source>Sion Licerion, 17 Ah</source>
            <translation>Sion Licerion, 17 Ah</translation>
        </message>
        <message>
            <source>Lithium-metal pouch with a protected lithium foil, 400 Wh/kg, as verified in 2022.</source>
            <translation>Lithiummetall-Pouch mit geschützter Lithiumfolie, 400 Wh/kg, wie 2022 bestätigt.</translation>
        </message>
        <message>
            <source>Sion Licerion scaled to EV</source>
            <translation>Sion Licerion, auf E-Auto vergrößert</translation>
        </message>
        <message>
            <source>The estimate for a large cell of the same technology.</source>
            <translation>Die Schätzung für eine große Zelle derselben Technik.</translation>
        </message>
        <message>
            <source>SOLiDIFY prototype, 2024</source>
            <translation>SOLiDIFY-Prototyp, 2024</translation>
        </message>
        <message>
            <source>NMC with an in-situ polymerised ionic-liquid nanocomposite and thin lithium, at room temperature.</source>
            <translation>NMC mit einem in situ polymerisierten Nanokomposit aus ionischer Flüssigkeit und dünnem Lithium, bei Raumtemperatur.</translation>
        </message>
        <message>
            <source>Lithium-magnesium alloy (10 at% Mg)</source>
            <translation>Lithium-Magnesium-Legierung (10 At.-% Mg)</translation>
        </message>
        <message>
            <source>Sodium metal</source>
            <translation>Natriummetall</translation>
        </message>
        <message>
            <source>Potassium metal</source>
            <translation>Kaliummetall</translation>
        </message>
        <message>
            <source>CMC with SBR</source>
            <translation>CMC mit SBR</translation>
        </message>
        <message>
            <source>Carbon black</source>
            <translation>Leitruß</translation>
        </message>
        <message>
            <source>Carbon black of the positive (BatPaC 5)</source>
            <translation>Leitruß der Positiven (BatPaC 5)</translation>
        </message>
        <message>
            <source>Carbon black of the negative (BatPaC 5)</source>
            <translation>Leitruß der Negativen (BatPaC 5)</translation>
        </message>
        <message>
            <source>Carbon nanotubes</source>
            <translation>Kohlenstoffnanoröhren</translation>
        </message>
        <message>
            <source>Vapour-grown carbon fibre</source>
            <translation>Dampfgewachsene Kohlenstofffaser</translation>
        </message>
        <message>
            <source>Graphene</source>
            <translation>Graphen</translation>
        </message>
        <message>
            <source>Aluminium</source>
            <translation>Aluminium</translation>
        </message>
        <message>
            <source>Copper</source>
            <translation>Kupfer</translation>
        </message>
        <message>
            <source>Nickel</source>
            <translation>Nickel</translation>
        </message>
        <message>
            <source>Steel</source>
            <translation>Stahl</translation>
        </message>
        <message>
            <source>Stainless steel (304 type)</source>
            <translation>Edelstahl (Typ 304)</translation>
        </message>
        <message>
            <source>1.1 M LiPF6 in EC:DEC (LP40 type)</source>
            <translation>1,1 M LiPF6 in EC:DEC (Typ LP40)</translation>
        </message>
        <message>
            <source>1 M LiTFSI in DOL:DME 1:1 with LiNO3</source>
            <translation>1 M LiTFSI in DOL:DME 1:1 mit LiNO3</translation>
        </message>
        <message>
            <source>Gel catholyte</source>
            <translation>Gelkatholyt</translation>
        </message>
        <message>
            <source>Graphite</source>
            <translation>Graphit</translation>
        </message>
        <message>
            <source>Graphite (BatPaC 5)</source>
            <translation>Graphit (BatPaC 5)</translation>
        </message>
        <message>
            <source>Silicon</source>
            <translation>Silizium</translation>
        </message>
        <message>
            <source>Silicon suboxide</source>
            <translation>Siliziumsuboxid</translation>
        </message>
        <message>
            <source>Si-C blend 450</source>
            <translation>Si-C-Mischung 450</translation>
        </message>
        <message>
            <source>Si/graphite with 3.5 % silicon</source>
            <translation>Si/Graphit mit 3,5 % Silizium</translation>
        </message>
        <message>
            <source>Silver-carbon interlayer</source>
            <translation>Zwischenschicht aus Silber und Kohlenstoff</translation>
        </message>
        <message>
            <source>Pouch laminate (Lacey)</source>
            <translation>Verbundfolie (Lacey)</translation>
        </message>
        <message>
            <source>Pouch laminate (Orzech)</source>
            <translation>Verbundfolie (Orzech)</translation>
        </message>
        <message>
            <source>Pouch laminate (BatPaC 5)</source>
            <translation>Verbundfolie (BatPaC 5)</translation>
        </message>
        <message>
            <source>Pouch laminate (STEER quasi-solid model)</source>
            <translation>Verbundfolie (Quasi-Festkörper-Modell von STEER)</translation>
        </message>
        <message>
            <source>Pouch laminate, thin (STEER)</source>
            <translation>Verbundfolie, dünn (STEER)</translation>
        </message>
        <message>
            <source>Polyester tape (PET)</source>
            <translation>Polyesterband (PET)</translation>
        </message>
        <message>
            <source>Polypropylene</source>
            <translation>Polypropylen</translation>
        </message>
        <message>
            <source>Polyimide tape (Kapton)</source>
            <translation>Polyimidband (Kapton)</translation>
        </message>
        <message>
            <source>PEEK frame</source>
            <translation>PEEK-Rahmen</translation>
        </message>
        <message>
            <source>Alumina edge coating</source>
            <translation>Randbeschichtung aus Aluminiumoxid</translation>
        </message>
        <message>
            <source>Insulating wrap of a prismatic cell</source>
            <translation>Isolierfolie einer prismatischen Zelle</translation>
        </message>
        <message>
            <source>Steel can</source>
            <translation>Stahldose</translation>
        </message>
        <message>
            <source>Aluminium can</source>
            <translation>Aluminiumdose</translation>
        </message>
        <message>
            <source>Aluminium terminal</source>
            <translation>Aluminiumterminal</translation>
        </message>
        <message>
            <source>Copper terminal</source>
            <translation>Kupferterminal</translation>
        </message>
        <message>
            <source>Nickel terminal</source>
            <translation>Nickelterminal</translation>
        </message>
        <message>
            <source>LMO spinel</source>
            <translation>LMO-Spinell</translation>
        </message>
        <message>
            <source>LNMO high-voltage spinel</source>
            <translation>LNMO-Hochvoltspinell</translation>
        </message>
        <message>
            <source>Li- and Mn-rich NMC</source>
            <translation>Li- und Mn-reiches NMC</translation>
        </message>
        <message>
            <source>Lithium sulfide</source>
            <translation>Lithiumsulfid</translation>
        </message>
        <message>
            <source>Sulfurised polyacrylonitrile (SPAN)</source>
            <translation>Geschwefeltes Polyacrylnitril (SPAN)</translation>
        </message>
        <message>
            <source>Vanadium pentoxide</source>
            <translation>Vanadiumpentoxid</translation>
        </message>
        <message>
            <source>Oxygen (discharge product Li2O2)</source>
            <translation>Sauerstoff (Entladeprodukt Li2O2)</translation>
        </message>
        <message>
            <source>Sodium vanadium phosphate (NVP)</source>
            <translation>Natriumvanadiumphosphat (NVP)</translation>
        </message>
        <message>
            <source>Polyethylene separator</source>
            <translation>Polyethylenseparator</translation>
        </message>
        <message>
            <source>Polypropylene separator</source>
            <translation>Polypropylenseparator</translation>
        </message>
        <message>
            <source>Ceramic-coated polyethylene</source>
            <translation>Keramikbeschichtetes Polyethylen</translation>
        </message>
        <message>
            <source>Ceramic-coated polyethylene, as in the Lacey models</source>
            <translation>Keramikbeschichtetes Polyethylen, wie in den Modellen von Lacey</translation>
        </message>
        <message>
            <source>Separator (BatPaC 5)</source>
            <translation>Separator (BatPaC 5)</translation>
        </message>
        <message>
            <source>PVDF-HFP gel</source>
            <translation>PVDF-HFP-Gel</translation>
        </message>
        <message>
            <source>LLZO (cubic, doped)</source>
            <translation>LLZO (kubisch, dotiert)</translation>
        </message>
        <message>
            <source>LLZTO (cubic, Ta-doped)</source>
            <translation>LLZTO (kubisch, Ta-dotiert)</translation>
        </message>
        <message>
            <source>Li6PS5Cl argyrodite</source>
            <translation>Li6PS5Cl-Argyrodit</translation>
        </message>
        <message>
            <source>Li5.5PS4.5Cl1.5 argyrodite</source>
            <translation>Li5,5PS4,5Cl1,5-Argyrodit</translation>
        </message>
        <message>
            <source>LPS (nanoporous beta phase)</source>
            <translation>LPS (nanoporöse Betaphase)</translation>
        </message>
        <message>
            <source>PEO-LiTFSI (EO:Li 16 to 20)</source>
            <translation>PEO-LiTFSI (EO:Li 16 bis 20)</translation>
        </message>
        <message>
            <source>Sulfide, generic</source>
            <translation>Sulfid, allgemein</translation>
        </message>
        <message>
            <source>PEC-LiFSI (high salt)</source>
            <translation>PEC-LiFSI (viel Salz)</translation>
        </message>
        <message>
            <source>Celgard 2325</source>
            <translation>Celgard 2325</translation>
        </message>
        <message>
            <source>Celgard 2400</source>
            <translation>Celgard 2400</translation>
        </message>
        <message>
            <source>1.2 M LiPF6 in EC:EMC</source>
            <translation>1,2 M LiPF6 in EC:EMC</translation>
        </message>
        <message>
            <source>LiFSI in DME/TTE</source>
            <translation>LiFSI in DME/TTE</translation>
        </message>
        <message>
            <source>LiFSI in Pyr13FSI</source>
            <translation>LiFSI in Pyr13FSI</translation>
        </message>
        <message>
            <source>1.2 M LiFSI in TEP/BTFE</source>
            <translation>1,2 M LiFSI in TEP/BTFE</translation>
        </message>
        <message>
            <source>LTO (BatPaC 5)</source>
            <translation>LTO (BatPaC 5)</translation>
        </message>
        <message>
            <source>NMC333 (BatPaC 5)</source>
            <translation>NMC333 (BatPaC 5)</translation>
        </message>
        <message>
            <source>NMC532 (BatPaC 5)</source>
            <translation>NMC532 (BatPaC 5)</translation>
        </message>
        <message>
            <source>NMC622 (BatPaC 5)</source>
            <translation>NMC622 (BatPaC 5)</translation>
        </message>
        <message>
            <source>NMC811 (BatPaC 5)</source>
            <translation>NMC811 (BatPaC 5)</translation>
        </message>
        <message>
            <source>NCA (BatPaC 5)</source>
            <translation>NCA (BatPaC 5)</translation>
        </message>
        <message>
            <source>LFP (BatPaC 5)</source>
            <translation>LFP (BatPaC 5)</translation>
        </message>
        <message>
            <source>LMO (BatPaC 5)</source>
            <translation>LMO (BatPaC 5)</translation>
        </message>
    </context>
    <context>
        <name>cellgap::BreakdownPlot</name>
        <message>
            <source>Breakdown of the resistance</source>
            <translation>Aufteilung des Widerstands</translation>
        </message>
        <message>
            <source>No resistance: a layer&apos;s conductivity is not known, or the cell cannot be built.</source>
            <translation>Kein Widerstand: Die Leitfähigkeit einer Schicht ist nicht bekannt, oder die Zelle lässt sich nicht bauen.</translation>
        </message>
        <message>
            <source>Breakdown of the mass</source>
            <translation>Aufteilung der Masse</translation>
        </message>
        <message>
            <source>Breakdown of the volume</source>
            <translation>Aufteilung des Volumens</translation>
        </message>
        <message>
            <source>Breakdown of the cost</source>
            <translation>Aufteilung der Kosten</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <translation>%1 %2, %3</translation>
        </message>
        <message>
            <source>No cost: a part has no price, or the cell cannot be built.</source>
            <translation>Keine Kosten: Ein Teil hat keinen Preis, oder die Zelle kann nicht gebaut werden.</translation>
        </message>
        <message>
            <source>Nothing to take apart: the cell cannot be built as described.</source>
            <translation>Nichts aufzuteilen: Die Zelle kann so nicht gebaut werden.</translation>
        </message>
        <message>
            <source>Groups and parts</source>
            <translation>Gruppen und Teile</translation>
        </message>
        <message>
            <source>Sorted bars</source>
            <translation>Sortierte Balken</translation>
        </message>
    </context>
    <context>
        <name>cellgap::CellMark</name>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>cellgap::ChangeModel</name>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1, now %2: a double click brings %3.</source>
            <translation>%1, jetzt %2: Doppelklick bringt %3 zurück.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::CrossSection</name>
        <message>
            <source>Cross-section of a pair</source>
            <translation>Querschnitt eines Paars</translation>
        </message>
        <message>
            <source>%1: %2 charged, %3 discharged</source>
            <translation>%1: %2 geladen, %3 entladen</translation>
        </message>
        <message>
            <source>charged</source>
            <translation>geladen</translation>
        </message>
        <message>
            <source>discharged</source>
            <translation>entladen</translation>
        </message>
        <message>
            <source>half %1</source>
            <translation>halber %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 %2, discharged %3</source>
            <translation>%1 %2, entladen %3</translation>
        </message>
        <message>
            <source>No pair: the cell cannot be built as described.</source>
            <translation>Kein Paar: Die Zelle kann so nicht gebaut werden.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::DesignForm</name>
        <message>
            <source>Design</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>less</source>
            <translation>weniger</translation>
        </message>
        <message>
            <source>%1 more …</source>
            <translation>%1 weitere …</translation>
        </message>
        <message>
            <source>Ctrl with ↑ or ↓ goes from heading to heading; ← folds, → opens.</source>
            <translation>Strg mit ↑ oder ↓ geht von Überschrift zu Überschrift; ← klappt ein, → klappt aus.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::Document</name>
        <message>
            <source>%1, half cell: %2</source>
            <translation>%1, Halbzelle: %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>reset of %1</source>
            <translation>Zurücksetzen von %1</translation>
        </message>
        <message>
            <source>reset of all values</source>
            <translation>Zurücksetzen aller Werte</translation>
        </message>
        <message>
            <source>result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>“%1” could not be written: %2. The design is kept here; save it elsewhere.</source>
            <translation>„%1“ konnte nicht geschrieben werden: %2. Der Entwurf bleibt hier erhalten; bitte anderswo speichern.</translation>
        </message>
        <message>
            <source>There is no material “%1”.</source>
            <translation>Es gibt kein Material „%1“.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Chemistry</source>
            <translation>Chemie</translation>
        </message>
        <message>
            <source>Format preset</source>
            <translation>Formatvorlage</translation>
        </message>
        <message>
            <source>Plant</source>
            <translation>Fabrik</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>Published figures and claims of the former cell are left out.</source>
            <translation>Veröffentlichte Werte und Behauptungen der früheren Zelle entfallen.</translation>
        </message>
        <message>
            <source>%1, changed</source>
            <translation>%1, geändert</translation>
        </message>
        <message>
            <source>Plant: %1.</source>
            <translation>Fabrik: %1.</translation>
        </message>
        <message>
            <source>Description and source are still those of the former cell.</source>
            <translation>Beschreibung und Quelle sind noch die der früheren Zelle.</translation>
        </message>
        <message>
            <source>Count as: %1</source>
            <translation>Zählen wie: %1</translation>
        </message>
        <message>
            <source>The design is counted so already: %1.</source>
            <translation>Der Entwurf wird schon so gezählt: %1.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::EnergyMap</name>
        <message>
            <source>Current design: %1</source>
            <translation>Aktueller Entwurf: %1</translation>
        </message>
        <message>
            <source>No current design with an energy.</source>
            <translation>Kein aktueller Entwurf mit einer Energie.</translation>
        </message>
        <message>
            <source>Target of %1</source>
            <translation>Ziel von %1</translation>
        </message>
        <message>
            <source>Energy map</source>
            <translation>Energiekarte</translation>
        </message>
        <message>
            <source>No cell with an energy to show</source>
            <translation>Keine Zelle mit einer Energie zu zeigen</translation>
        </message>
        <message>
            <source>On the way: %1</source>
            <translation>Auf dem Weg: %1</translation>
        </message>
    </context>
    <context>
        <name>cellgap::FindModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
    </context>
    <context>
        <name>cellgap::Finder</name>
        <message>
            <source>Type part of a name</source>
            <translation>Teil eines Namens eingeben</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>Was passt</translation>
        </message>
        <message>
            <source>Nothing here is called so.</source>
            <translation>Nichts hier heißt so.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::IssueList</name>
        <message>
            <source>Issues</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Keine.</translation>
        </message>
        <message>
            <source>Does away with this in one step, which Undo takes back.</source>
            <translation>Behebt das in einem Schritt, den Rückgängig zurücknimmt.</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Zu %1</translation>
        </message>
    </context>
    <context>
        <name>cellgap::MainWindow</name>
        <message>
            <source>&amp;Targets</source>
            <translation>&amp;Ziele</translation>
        </message>
        <message>
            <source>Energy map</source>
            <translation>Energiekarte</translation>
        </message>
        <message>
            <source>Waterfall</source>
            <translation>Wasserfall</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>Open &amp;shipped design</source>
            <translation>&amp;Mitgelieferten Entwurf öffnen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Speichern &amp;unter…</translation>
        </message>
        <message>
            <source>&amp;Report…</source>
            <translation>&amp;Bericht…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>B&amp;eenden</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Reset &amp;all values</source>
            <translation>&amp;Alle Werte zurücksetzen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Results and issues</source>
            <translation>&amp;Ergebnisse und Probleme</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>Farben des &amp;Systems</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>Main</source>
            <translation>Haupt</translation>
        </message>
        <message>
            <source>+ programme</source>
            <translation>+ Programm</translation>
        </message>
        <message>
            <source>as opened</source>
            <translation>wie geöffnet</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Choose a programme first; the report compares with its targets.</source>
            <translation>Bitte zuerst ein Programm wählen; der Bericht vergleicht mit dessen Zielen.</translation>
        </message>
        <message>
            <source>Not opened</source>
            <translation>Nicht geöffnet</translation>
        </message>
        <message>
            <source>“%1” cannot be opened.

%2</source>
            <translation>„%1“ kann nicht geöffnet werden.

%2</translation>
        </message>
        <message>
            <source>Designs (*.yaml *.yml);;All files (*)</source>
            <translation>Entwürfe (*.yaml *.yml);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Save the design</source>
            <translation>Entwurf speichern</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Ungespeicherte Änderungen</translation>
        </message>
        <message>
            <source>Save the changes of “%1”?</source>
            <translation>Die Änderungen an „%1“ speichern?</translation>
        </message>
        <message>
            <source>this design</source>
            <translation>dieser Entwurf</translation>
        </message>
        <message>
            <source>%1[*] – CellGap</source>
            <translation>%1[*] – CellGap</translation>
        </message>
        <message>
            <source>Cross-section, to scale</source>
            <translation>Querschnitt, maßstäblich</translation>
        </message>
        <message>
            <source>&amp;Cross-section</source>
            <translation>&amp;Querschnitt</translation>
        </message>
        <message>
            <source>Targets by &amp;gap</source>
            <translation>Ziele nach &amp;Abstand</translation>
        </message>
        <message>
            <source>&amp;Find anything…</source>
            <translation>Alles &amp;finden …</translation>
        </message>
        <message>
            <source>A material of the library.</source>
            <translation>Ein Material der Bibliothek.</translation>
        </message>
        <message>
            <source>Shipped design</source>
            <translation>Mitgelieferter Entwurf</translation>
        </message>
        <message>
            <source>Targets, shown</source>
            <translation>Ziele, gezeigt</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Command, %1</source>
            <translation>Befehl, %1</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Alles finden</translation>
        </message>
        <message>
            <source>after “%1”</source>
            <translation>nach „%1“</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translation>&amp;Bild</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>%1 – CellGap</source>
            <translation>%1 – CellGap</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <source>Verdict: %1</source>
            <translation>Urteil: %1</translation>
        </message>
        <message>
            <source>Le&amp;vers of the target</source>
            <translation>Stell&amp;größen des Ziels</translation>
        </message>
        <message>
            <source>Levers &amp;hold</source>
            <translation>Stellgrößen &amp;halten fest</translation>
        </message>
        <message>
            <source>Close the gap to %1</source>
            <translation>Lücke schließen zu %1</translation>
        </message>
        <message>
            <source>&amp;Count as</source>
            <translation>&amp;Zählen wie</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>&amp;Duplicate as a variant</source>
            <translation>Als Variante &amp;verdoppeln</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>&amp;Umbenennen…</translation>
        </message>
        <message>
            <source>Use as &amp;baseline</source>
            <translation>Als Vergleichs&amp;basis nehmen</translation>
        </message>
        <message>
            <source>The other designs are compared with it.</source>
            <translation>Die anderen Entwürfe werden mit ihr verglichen.</translation>
        </message>
        <message>
            <source>&amp;Compare with</source>
            <translation>Ver&amp;gleichen mit</translation>
        </message>
        <message>
            <source>A &amp;file…</source>
            <translation>Einer &amp;Datei…</translation>
        </message>
        <message>
            <source>&amp;Next design</source>
            <translation>&amp;Nächster Entwurf</translation>
        </message>
        <message>
            <source>&amp;Previous design</source>
            <translation>V&amp;origer Entwurf</translation>
        </message>
        <message>
            <source>Move to the &amp;left</source>
            <translation>Nach &amp;links</translation>
        </message>
        <message>
            <source>Move to the ri&amp;ght</source>
            <translation>Nach &amp;rechts</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <source>Compare with a design</source>
            <translation>Mit einem Entwurf vergleichen</translation>
        </message>
        <message>
            <source>&amp;Design</source>
            <translation>&amp;Entwurf</translation>
        </message>
        <message>
            <source>baseline: %1</source>
            <translation>Vergleichsbasis: %1</translation>
        </message>
        <message>
            <source>Open designs</source>
            <translation>Entwürfe öffnen</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <source>Recent file</source>
            <translation>Zuletzt verwendete Datei</translation>
        </message>
        <message>
            <source>Open re&amp;cent</source>
            <translation>&amp;Zuletzt verwendete öffnen</translation>
        </message>
        <message>
            <source>unsaved changes</source>
            <translation>ungespeicherte Änderungen</translation>
        </message>
        <message>
            <source>Unsaved work is not kept for an accident: %1.</source>
            <translation>Ungespeichertes wird für den Notfall nicht festgehalten: %1.</translation>
        </message>
        <message>
            <source>That is the design in hand.</source>
            <translation>Das ist der gezeigte Entwurf selbst.</translation>
        </message>
        <message>
            <source>Designs (*.cellgap.yaml *.yaml)</source>
            <translation>Entwürfe (*.cellgap.yaml *.yaml)</translation>
        </message>
        <message>
            <source>%1, recovered</source>
            <translation>%1, wiederhergestellt</translation>
        </message>
        <message>
            <source>“%1” cannot be read; it stays in %2</source>
            <translation>„%1“ ist nicht lesbar und bleibt in %2</translation>
        </message>
        <message>
            <source>“%1” is open here as “%2”.

Close that design first, or save this one under another name.</source>
            <translation>„%1“ ist hier als „%2“ geöffnet.

Schließen Sie zuerst jenen Entwurf, oder speichern Sie diesen unter einem anderen Namen.</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>früher</translation>
        </message>
        <message>
            <source>To a &amp;window of its own</source>
            <translation>In ein eigenes &amp;Fenster</translation>
        </message>
        <message>
            <source>Result, %1</source>
            <translation>Ergebnis, %1</translation>
        </message>
        <message>
            <source>Return shows what moves it most.</source>
            <translation>Die Eingabetaste zeigt, was es am meisten bewegt.</translation>
        </message>
        <message>
            <source>Puts it in the place of the present material. %1</source>
            <translation>Setzt es an die Stelle des jetzigen Materials. %1</translation>
        </message>
        <message>
            <source>Open design</source>
            <translation>Offener Entwurf</translation>
        </message>
        <message>
            <source>Target, %1</source>
            <translation>Ziel, %1</translation>
        </message>
        <message>
            <source>Start from another cell</source>
            <translation>Mit einer weiteren Zelle anfangen</translation>
        </message>
        <message>
            <source>&amp;New…</source>
            <translation>&amp;Neu …</translation>
        </message>
        <message>
            <source>Start &amp;page</source>
            <translation>Start&amp;seite</translation>
        </message>
        <message>
            <source>Find anything… %1</source>
            <translation>Alles finden … %1</translation>
        </message>
        <message>
            <source>&amp;Explain what has the focus</source>
            <translation>&amp;Erklären, worauf der Fokus liegt</translation>
        </message>
        <message>
            <source>&amp;All words</source>
            <translation>&amp;Alle Wörter</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Tasten</translation>
        </message>
        <message>
            <source>About &amp;CellGap</source>
            <translation>Über &amp;CellGap</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>All of them work without a mouse</source>
            <translation>Alle gehen ohne Maus</translation>
        </message>
        <message>
            <source>In a field of the form</source>
            <translation>In einem Feld des Formulars</translation>
        </message>
        <message>
            <source>A step up or down; finer with Shift</source>
            <translation>Ein Schritt hinauf oder hinab; feiner mit Umschalt</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Auf, Ab</translation>
        </message>
        <message>
            <source>What is given instead (areal capacity, loading, thickness)</source>
            <translation>Was stattdessen gegeben ist (Flächenkapazität, Beladung, Dicke)</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Ab</translation>
        </message>
        <message>
            <source>Back to the number before</source>
            <translation>Zurück zur Zahl davor</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>To the next heading</source>
            <translation>Zur nächsten Überschrift</translation>
        </message>
        <message>
            <source>Ctrl+Down</source>
            <translation>Strg+Ab</translation>
        </message>
        <message>
            <source>About CellGap</source>
            <translation>Über CellGap</translation>
        </message>
        <message>
            <source>&lt;h3&gt;CellGap %1&lt;/h3&gt;&lt;p&gt;How far is a cell from the targets of research programmes, and what would close the gap?&lt;/p&gt;</source>
            <translation>&lt;h3&gt;CellGap %1&lt;/h3&gt;&lt;p&gt;Wie weit ist eine Zelle von den Zielen der Forschungsprogramme entfernt, und was schlösse die Lücke?&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Material library %1 with %2 materials; %3 shipped designs; %4 programmes.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Materialbibliothek %1 mit %2 Materialien; %3 mitgelieferte Entwürfe; %4 Programme.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Without any warranty.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Made with Qt %1, QCustomPlot, Boost, yaml-cpp, UDUNITS-2, NLopt, SLEEF, CLI11, CTemplate and libxlsxwriter.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Gemacht mit Qt %1, QCustomPlot, Boost, yaml-cpp, UDUNITS-2, NLopt, SLEEF, CLI11, CTemplate und libxlsxwriter.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>not saved, kept %1</source>
            <translation>nicht gespeichert, gesichert %1</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>nicht gespeichert</translation>
        </message>
        <message>
            <source>saved %1</source>
            <translation>gespeichert %1</translation>
        </message>
        <message>
            <source>as shipped</source>
            <translation>wie mitgeliefert</translation>
        </message>
        <message>
            <source>%1 · evaluated in %2</source>
            <translation>%1 · berechnet in %2</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen …</translation>
        </message>
    </context>
    <context>
        <name>cellgap::MaterialRow</name>
        <message>
            <source>&lt;p&gt;&lt;b&gt;Half cell of your own&lt;/b&gt;&lt;/p&gt;&lt;p&gt;A file with a heading and two columns, capacity (mAh/g) and potential (V) against the metal, of one half of the first cycle. Columns are parted by tabs, semicolons or commas; the numbers may have a decimal comma.&lt;/p&gt;&lt;p&gt;The material keeps its other properties; its capacity becomes that of the curve. The points are saved in the design. Choose the material again to have its own curve back.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;Eigene Halbzelle&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Eine Datei mit einer Kopfzeile und zwei Spalten, Kapazität (mAh/g) und Potential (V) gegen das Metall, einer Hälfte des ersten Zyklus. Die Spalten trennen Tabulatoren, Semikolons oder Kommas; die Zahlen dürfen ein Dezimalkomma haben.&lt;/p&gt;&lt;p&gt;Das Material behält seine übrigen Eigenschaften; seine Kapazität wird die der Kurve. Die Punkte werden im Entwurf gespeichert. Das Material noch einmal wählen, um seine eigene Kurve wiederzuhaben.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Half cell of your own …</source>
            <translation>Eigene Halbzelle …</translation>
        </message>
        <message>
            <source>file</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>measured curve potential capacity</source>
            <translation>gemessene Kurve Potential Kapazität</translation>
        </message>
        <message>
            <source>Half cell of your own</source>
            <translation>Eigene Halbzelle</translation>
        </message>
        <message>
            <source>Curves (%1)</source>
            <translation>Kurven (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>Alle Dateien (%1)</translation>
        </message>
        <message>
            <source>%1, half cell: %2</source>
            <translation>%1, Halbzelle: %2</translation>
        </message>
        <message>
            <source>no material named</source>
            <translation>kein Material genannt</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>cellgap::NumberRow</name>
        <message>
            <source>Choose which of these is the input</source>
            <translation>Wählen, welche davon die Eingabe ist</translation>
        </message>
        <message>
            <source>Input of %1</source>
            <translation>Eingabe von %1</translation>
        </message>
        <message>
            <source>standard value</source>
            <translation>Standardwert</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>Üblich: %1</translation>
        </message>
        <message>
            <source>Possible: %1</source>
            <translation>Möglich: %1</translation>
        </message>
        <message>
            <source>set here</source>
            <translation>hier gesetzt</translation>
        </message>
        <message>
            <source>This value: %1</source>
            <translation>Dieser Wert: %1</translation>
        </message>
        <message>
            <source>plain number</source>
            <translation>reine Zahl</translation>
        </message>
        <message>
            <source>Outside the usual %1</source>
            <translation>Außerhalb des Üblichen von %1</translation>
        </message>
        <message>
            <source>Left empty: %1</source>
            <translation>Leer gelassen: %1</translation>
        </message>
    </context>
    <context>
        <name>cellgap::PageFiller</name>
        <message>
            <source>Balance</source>
            <translation>Bilanz</translation>
        </message>
        <message>
            <source>Half-cell potentials of both electrodes and the voltage of the cell, with first-cycle loss and cut-offs.</source>
            <translation>Halbzellenpotentiale beider Elektroden und die Spannung der Zelle, mit Verlust des ersten Zyklus, Lade- und Entladeschluss.</translation>
        </message>
        <message>
            <source>Energy map</source>
            <translation>Energiekarte</translation>
        </message>
        <message>
            <source>Cells in specific energy over energy density, with the regions where the programmes' cell targets are met.</source>
            <translation>Zellen in spezifischer Energie über Energiedichte, mit den Bereichen, in denen die Zellziele der Programme erfüllt sind.</translation>
        </message>
        <message>
            <source>Waterfall</source>
            <translation>Wasserfall</translation>
        </message>
        <message>
            <source>What each step down to the pack costs of the specific energy, and the targets for cell and pack.</source>
            <translation>Was jeder Schritt bis zum Pack von der spezifischen Energie kostet, und die Ziele für Zelle und Pack.</translation>
        </message>
        <message>
            <source>Cross-section of a pair</source>
            <translation>Querschnitt eines Paars</translation>
        </message>
        <message>
            <source>One pair to scale.</source>
            <translation>Ein Paar im Maßstab.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::PicturePane</name>
        <message>
            <source>Copy or save the picture</source>
            <translation>Bild kopieren oder speichern</translation>
        </message>
        <message>
            <source>&amp;Copy picture</source>
            <translation>Bild &amp;kopieren</translation>
        </message>
        <message>
            <source>Copy &amp;numbers</source>
            <translation>&amp;Zahlen kopieren</translation>
        </message>
        <message>
            <source>&amp;Save picture or numbers…</source>
            <translation>Bild oder Zahlen &amp;speichern …</translation>
        </message>
        <message>
            <source>Pictures and numbers %1</source>
            <translation>Bilder und Zahlen %1</translation>
        </message>
        <message>
            <source>Save picture or numbers</source>
            <translation>Bild oder Zahlen speichern</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>“%1” names no kind of picture; let it end in %2.</source>
            <translation>„%1“ nennt keine Art von Bild; ein Name endet mit %2.</translation>
        </message>
        <message>
            <source>“%1” could not be written: %2.

Save it in another place.</source>
            <translation>„%1“ konnte nicht geschrieben werden: %2.

An einem anderen Ort speichern.</translation>
        </message>
        <message>
            <source>What the picture shows</source>
            <translation>Was das Bild zeigt</translation>
        </message>
        <message>
            <source>In a &amp;window of its own</source>
            <translation>In einem eigenen &amp;Fenster</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>All pictures</source>
            <translation>Alle Bilder</translation>
        </message>
    </context>
    <context>
        <name>cellgap::PublishedModel</name>
        <message>
            <source>Metric</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>nicht verfügbar</translation>
        </message>
        <message>
            <source>%1, %2: published %3, here %4; %5.</source>
            <translation>%1, %2: veröffentlicht %3, hier %4; %5.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::ReportDialog</name>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>“%1” has no known ending.

End the file's name in %2.</source>
            <translation>„%1“ hat keine bekannte Endung.

Bitte den Dateinamen auf %2 enden lassen.</translation>
        </message>
        <message>
            <source>“%1” could not be written: %2.

Save it in another place.</source>
            <translation>„%1“ konnte nicht geschrieben werden: %2.

An einem anderen Ort speichern.</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>‹</source>
            <translation>‹</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Seite davor</translation>
        </message>
        <message>
            <source>›</source>
            <translation>›</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Ganze Seite</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Seitenbreite</translation>
        </message>
        <message>
            <source>Not printed</source>
            <translation>Nicht gedruckt</translation>
        </message>
        <message>
            <source>The printer cannot be reached.</source>
            <translation>Der Drucker ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Looking for what closes the gaps…</source>
            <translation>Sucht, was die Lücken schließt …</translation>
        </message>
        <message>
            <source>First page alone</source>
            <translation>Nur die erste Seite</translation>
        </message>
        <message>
            <source>One or two pages a design</source>
            <translation>Ein bis zwei Seiten je Entwurf</translation>
        </message>
        <message>
            <source>Every input, cost and lever</source>
            <translation>Alle Eingaben, Kosten und Hebel</translation>
        </message>
        <message>
            <source>Extent of the report</source>
            <translation>Umfang des Berichts</translation>
        </message>
        <message>
            <source>All %1 open designs</source>
            <translation>Alle %1 offenen Entwürfe</translation>
        </message>
    </context>
    <context>
        <name>cellgap::ResultModel</name>
        <message>
            <source>%1, declared</source>
            <translation>%1, angegeben</translation>
        </message>
        <message>
            <source>≈ %1</source>
            <translation>≈ %1</translation>
        </message>
        <message>
            <source>Rests on: %1</source>
            <translation>Beruht auf: %1</translation>
        </message>
        <message>
            <source>Not available for this design.</source>
            <translation>Für diesen Entwurf nicht verfügbar.</translation>
        </message>
        <message>
            <source>Needs %1.</source>
            <translation>Benötigt %1.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Δ</source>
            <translation>Δ</translation>
        </message>
    </context>
    <context>
        <name>cellgap::ResultPanel</name>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was geändert wurde</translation>
        </message>
        <message>
            <source>Issues: %1</source>
            <translation>Probleme: %1</translation>
        </message>
        <message>
            <source>What changed: %1</source>
            <translation>Geändert: %1</translation>
        </message>
        <message>
            <source>Published figures</source>
            <translation>Veröffentlichte Zahlen</translation>
        </message>
        <message>
            <source>Published figures: %1</source>
            <translation>Veröffentlichte Zahlen: %1</translation>
        </message>
        <message>
            <source>Inputs: %1</source>
            <translation>Eingaben: %1</translation>
        </message>
        <message>
            <source>%1 sourced, %2 assumed, %3 fitted to a published figure, %4 without a source, %5 standard values of the program.</source>
            <translation>%1 belegt, %2 angenommen, %3 an eine veröffentlichte Zahl angepasst, %4 ohne Quelle, %5 Standardwerte des Programms.</translation>
        </message>
        <message>
            <source>Δ as opened</source>
            <translation>Δ wie geöffnet</translation>
        </message>
        <message>
            <source>Δ %1</source>
            <translation>Δ %1</translation>
        </message>
        <message>
            <source>What differs: %1</source>
            <translation>Unterschiede: %1</translation>
        </message>
        <message>
            <source>Compared with “%1”</source>
            <translation>Verglichen mit „%1“</translation>
        </message>
    </context>
    <context>
        <name>cellgap::ShownUnits</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>cellgap::TargetModel</name>
        <message>
            <source>This cell cannot be built as described.</source>
            <translation>Diese Zelle ist so nicht baubar.</translation>
        </message>
        <message>
            <source>Not assessed: %1</source>
            <translation>Nicht bewertet: %1</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Share reached</source>
            <translation>Erreichter Anteil</translation>
        </message>
        <message>
            <source>Wanted</source>
            <translation>Verlangt</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <source>%1, %2 %3</source>
            <translation>%1, %2 %3</translation>
        </message>
        <message>
            <source>Is %1, wanted %2: %3</source>
            <translation>Ist %1, verlangt %2: %3</translation>
        </message>
        <message>
            <source>Rests on: %1</source>
            <translation>Beruht auf: %1</translation>
        </message>
        <message>
            <source>Value: %1</source>
            <translation>Wert: %1</translation>
        </message>
        <message>
            <source>Conditions of the target: %1</source>
            <translation>Bedingungen des Ziels: %1</translation>
        </message>
        <message>
            <source>Source of the target: %1 (%2)</source>
            <translation>Quelle des Ziels: %1 (%2)</translation>
        </message>
        <message>
            <source>Furthest first</source>
            <translation>Am weitesten entfernt zuerst</translation>
        </message>
        <message>
            <source>A click shows how the value comes about.</source>
            <translation>Ein Klick zeigt, wie der Wert zustande kommt.</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Verglichen mit %1</translation>
        </message>
    </context>
    <context>
        <name>cellgap::TargetRegion</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>cellgap::TargetView</name>
        <message>
            <source>Targets</source>
            <translation>Ziele</translation>
        </message>
    </context>
    <context>
        <name>cellgap::WaterfallPlot</name>
        <message>
            <source>Waterfall of the specific energy</source>
            <translation>Wasserfall der spezifischen Energie</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Target of %1: %2</source>
            <translation>Ziel von %1: %2</translation>
        </message>
        <message>
            <source>No energy: the cell cannot be built as described.</source>
            <translation>Keine Energie: die Zelle ist so nicht baubar.</translation>
        </message>
        <message>
            <source>Waterfall of the energy density</source>
            <translation>Wasserfall der Energiedichte</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>cellgap::BarsPlot</name>
        <message>
            <source>Bars of one metric</source>
            <translation>Balken einer Kenngröße</translation>
        </message>
        <message>
            <source>Target of %1: %2, gap %3</source>
            <translation>Ziel von %1: %2, Abstand %3</translation>
        </message>
        <message>
            <source>Target of %1: %2</source>
            <translation>Ziel von %1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No design has a value for this metric.</source>
            <translation>Kein Entwurf hat einen Wert für diese Kenngröße.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::ComparisonPlot</name>
        <message>
            <source>Designs against the targets of a programme</source>
            <translation>Entwürfe gegen die Ziele eines Programms</translation>
        </message>
        <message>
            <source>%1, %2: not assessed</source>
            <translation>%1, %2: nicht bewertet</translation>
        </message>
        <message>
            <source>%1, %2: %3 of %4</source>
            <translation>%1, %2: %3 von %4</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>No target that a design is assessed against.</source>
            <translation>Kein Ziel, gegen das ein Entwurf bewertet wird.</translation>
        </message>
        <message>
            <source>Value over target of %1; 1 meets it</source>
            <translation>Wert durch Ziel von %1; 1 erreicht es</translation>
        </message>
        <message>
            <source>Value over target of %1</source>
            <translation>Wert durch Ziel von %1</translation>
        </message>
        <message>
            <source>Value over target</source>
            <translation>Wert durch Ziel</translation>
        </message>
    </context>
    <context>
        <name>cellgap::RoadmapPlot</name>
        <message>
            <source>Roadmap of the programmes</source>
            <translation>Fahrplan der Programme</translation>
        </message>
        <message>
            <source>%1 reports for %2: %3</source>
            <translation>%1 berichtet für %2: %3</translation>
        </message>
        <message>
            <source>%1 wants by %2: %3</source>
            <translation>%1 will bis %2: %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>No programme names a year for this metric.</source>
            <translation>Kein Programm nennt ein Jahr für diese Kenngröße.</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>berichtet</translation>
        </message>
        <message>
            <source>wanted</source>
            <translation>gewollt</translation>
        </message>
    </context>
    <context>
        <name>cellgap::Table1View</name>
        <message>
            <source>Table 1 of the review</source>
            <translation>Tabelle 1 des Übersichtsartikels</translation>
        </message>
        <message>
            <source>generation %1 · TRL %2</source>
            <translation>Generation %1 · TRL %2</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>%1: literature %2, computed %3</source>
            <translation>%1: Literatur %2, berechnet %3</translation>
        </message>
        <message>
            <source>%1: literature %2, computed %3, %4</source>
            <translation>%1: Literatur %2, berechnet %3, %4</translation>
        </message>
        <message>
            <source>The table cannot be read.</source>
            <translation>Die Tabelle kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>computed: %1</source>
            <translation>berechnet: %1</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>nicht bewertet</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 gegen %2</translation>
        </message>
    </context>
    <context>
        <name>cellgap::BreakEvenPlot</name>
        <message>
            <source>Break-even thickness of solid electrolytes</source>
            <translation>Gleichstandsdicke der Festelektrolyte</translation>
        </message>
        <message>
            <source>%1: %2 by mass; the review gives %3 for its pair</source>
            <translation>%1: %2 nach Masse; der Übersichtsartikel nennt %3 für sein Paar</translation>
        </message>
        <message>
            <source>%1: %2 by mass</source>
            <translation>%1: %2 nach Masse</translation>
        </message>
        <message>
            <source>No break-even: the positive must bring its lithium, have a voltage against lithium, and make pairs that can be built.</source>
            <translation>Kein Gleichstand: die Positive muss ihr Lithium mitbringen, eine Spannung gegen Lithium haben und baubare Paare ergeben.</translation>
        </message>
        <message>
            <source>Up to this thickness a pair with lithium beats a lithium-ion pair with the same positive</source>
            <translation>Bis zu dieser Dicke schlägt ein Paar mit Lithium ein Lithium-Ionen-Paar mit derselben Positiven</translation>
        </message>
        <message>
            <source>By volume, for every electrolyte: %1</source>
            <translation>Nach Volumen, für jeden Elektrolyten: %1</translation>
        </message>
        <message>
            <source>This design's layer: %1</source>
            <translation>Schicht dieses Entwurfs: %1</translation>
        </message>
        <message>
            <source>by mass</source>
            <translation>nach Masse</translation>
        </message>
        <message>
            <source>review, for 15 mg/cm²</source>
            <translation>Übersichtsartikel, für 15 mg/cm²</translation>
        </message>
        <message>
            <source>by volume, all</source>
            <translation>nach Volumen, alle</translation>
        </message>
        <message>
            <source>this design</source>
            <translation>dieser Entwurf</translation>
        </message>
        <message>
            <source>Break-even thickness</source>
            <translation>Gleichstandsdicke</translation>
        </message>
    </context>
    <context>
        <name>cellgap::OxygenPlot</name>
        <message>
            <source>Capacity of an oxygen positive over its porosity</source>
            <translation>Kapazität einer Sauerstoff-Positiven über ihrer Porosität</translation>
        </message>
        <message>
            <source>%1 at a porosity of %2: %3 on the carbon, %4 on the whole positive</source>
            <translation>%1 bei einer Porosität von %2: %3 auf den Kohlenstoff, %4 auf die ganze Positive</translation>
        </message>
        <message>
            <source>No oxygen positive to show.</source>
            <translation>Keine Sauerstoff-Positive zu zeigen.</translation>
        </message>
        <message>
            <source>Limit: %1 of the discharge product</source>
            <translation>Grenze: %1 des Entladeprodukts</translation>
        </message>
        <message>
            <source>Porosity of the scaffold</source>
            <translation>Porosität des Gerüsts</translation>
        </message>
        <message>
            <source>Capacity when discharged</source>
            <translation>Kapazität im entladenen Zustand</translation>
        </message>
        <message>
            <source>on the whole positive</source>
            <translation>auf die ganze Positive</translation>
        </message>
        <message>
            <source>on the carbon alone</source>
            <translation>auf den Kohlenstoff allein</translation>
        </message>
        <message>
            <source>limit of the product, %1</source>
            <translation>Grenze des Produkts, %1</translation>
        </message>
    </context>
    <context>
        <name>cellgap::RagonePlot</name>
        <message>
            <source>Energy over power of the discharge</source>
            <translation>Energie über Leistung der Entladung</translation>
        </message>
        <message>
            <source>%1 at %2: %3, %4</source>
            <translation>%1 bei %2: %3, %4</translation>
        </message>
        <message>
            <source>No discharge: the cell has no resistance, or cannot be built.</source>
            <translation>Keine Entladung: die Zelle hat keinen Widerstand oder lässt sich nicht bauen.</translation>
        </message>
        <message>
            <source>Ohmic: without diffusion limits and heating.</source>
            <translation>Ohmsch: ohne Diffusionsgrenzen und Erwärmung.</translation>
        </message>
        <message>
            <source>power of the pulse</source>
            <translation>Leistung des Pulses</translation>
        </message>
        <message>
            <source>Power of the pulse: %1</source>
            <translation>Leistung des Pulses: %1</translation>
        </message>
    </context>
    <context>
        <name>cellgap::CellDrawing</name>
        <message>
            <source>Drawing of the cell</source>
            <translation>Zeichnung der Zelle</translation>
        </message>
        <message>
            <source>positive %1 high, turns: %2</source>
            <translation>Positive %1 hoch, Windungen: %2</translation>
        </message>
        <message>
            <source>positive %1 × %2, sheets: %3</source>
            <translation>Positive %1 × %2, Lagen: %3</translation>
        </message>
        <message>
            <source>contents %1 in a room of %2</source>
            <translation>Inhalt %1 in einem Raum von %2</translation>
        </message>
        <message>
            <source>No drawing: the cell cannot be built as described.</source>
            <translation>Keine Zeichnung: die Zelle lässt sich so nicht bauen.</translation>
        </message>
        <message>
            <source>Cell: diameter %1, height %2</source>
            <translation>Zelle: Durchmesser %1, Höhe %2</translation>
        </message>
        <message>
            <source>Cell: width %1, height %2, thickness %3</source>
            <translation>Zelle: Breite %1, Höhe %2, Dicke %3</translation>
        </message>
        <message>
            <source>Contents: %1 thick</source>
            <translation>Inhalt: %1 dick</translation>
        </message>
        <message>
            <source>Roll: diameter %1, core %2</source>
            <translation>Wickel: Durchmesser %1, Kern %2</translation>
        </message>
    </context>
    <context>
        <name>cellgap::BillView</name>
        <message>
            <source>Bill of materials</source>
            <translation>Stückliste</translation>
        </message>
        <message>
            <source>%1: %2 g, %3 % of the mass</source>
            <translation>%1: %2 g, %3 % der Masse</translation>
        </message>
        <message>
            <source>No bill: the cell cannot be built as described.</source>
            <translation>Keine Stückliste: die Zelle lässt sich so nicht bauen.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::SaveName</name>
        <message>
            <source>Replace the file?</source>
            <translation>Datei ersetzen?</translation>
        </message>
        <message>
            <source>“%1” is there already.</source>
            <translation>„%1“ gibt es schon.</translation>
        </message>
        <message>
            <source>What it holds is lost when it is replaced.</source>
            <translation>Was darin steht, ist verloren, wenn sie ersetzt wird.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
    </context>
    <context>
        <name>cellgap::ChangedFileDialog</name>
        <message>
            <source>The file was changed</source>
            <translation>Die Datei wurde geändert</translation>
        </message>
        <message>
            <source>“%1” was changed by another program since it was opened or saved here.</source>
            <translation>„%1“ wurde von einem anderen Programm geändert, seit die Datei hier geöffnet oder gespeichert wurde.</translation>
        </message>
        <message>
            <source>Save mine over it</source>
            <translation>Mit meinem Stand überschreiben</translation>
        </message>
        <message>
            <source>Reload and lose mine</source>
            <translation>Neu laden, meinen Stand verwerfen</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Neu laden</translation>
        </message>
        <message>
            <source>Save mine as…</source>
            <translation>Meinen Stand speichern unter …</translation>
        </message>
        <message>
            <source>As it stands it is no design that can be read:</source>
            <translation>So, wie sie ist, lässt sie sich nicht als Entwurf lesen:</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In der Datei</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Both are the same design; they differ in comments and in how values are written.</source>
            <translation>Beide sind derselbe Entwurf; sie unterscheiden sich in Kommentaren und in der Schreibweise von Werten.</translation>
        </message>
        <message>
            <source>No value of the form differs; a name, a source, a table or a published figure does.</source>
            <translation>Kein Wert des Formulars ist anders, wohl aber ein Name, eine Quelle, eine Tabelle oder ein veröffentlichter Wert.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::FileBar</name>
        <message>
            <source>Reload</source>
            <translation>Neu laden</translation>
        </message>
        <message>
            <source>Show the difference…</source>
            <translation>Unterschied zeigen …</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Meinen Stand behalten</translation>
        </message>
        <message>
            <source>The file is left as it is until you save over it.</source>
            <translation>Die Datei bleibt, wie sie ist, bis Sie sie überschreiben.</translation>
        </message>
        <message>
            <source>“%1” is no longer there; saving writes it again.</source>
            <translation>„%1“ gibt es nicht mehr; beim Speichern wird die Datei neu geschrieben.</translation>
        </message>
        <message>
            <source>“%1” was changed by another program, and here too.</source>
            <translation>„%1“ wurde von einem anderen Programm geändert, und hier ebenfalls.</translation>
        </message>
        <message>
            <source>“%1” was changed by another program.</source>
            <translation>„%1“ wurde von einem anderen Programm geändert.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::BasisRow</name>
        <message>
            <source>Another one brings its own values; the values of the design that neither of the two gives stay.</source>
            <translation>Ein anderer bringt seine eigenen Werte mit; Werte des Entwurfs, die keiner der beiden angibt, bleiben.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::PlotPicture</name>
        <message>
            <source>Whole plot</source>
            <translation>Ganzes Diagramm</translation>
        </message>
        <message>
            <source>Show the whole plot again (Home)</source>
            <translation>Wieder das ganze Diagramm zeigen (Pos1)</translation>
        </message>
    </context>
    <context>
        <name>cellgap::LeverView</name>
        <message>
            <source>never meets it</source>
            <translation>erreicht es nie</translation>
        </message>
        <message>
            <source>Levers</source>
            <translation>Stellgrößen</translation>
        </message>
        <message>
            <source>Looking for levers…</source>
            <translation>Stellgrößen werden gesucht …</translation>
        </message>
        <message>
            <source>No levers: the cell cannot be built as described.</source>
            <translation>Keine Stellgrößen: die Zelle ist so nicht baubar.</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>nötig</translation>
        </message>
        <message>
            <source>gives</source>
            <translation>ergibt</translation>
        </message>
        <message>
            <source>of range</source>
            <translation>vom Bereich</translation>
        </message>
        <message>
            <source>then missed</source>
            <translation>dann verfehlt</translation>
        </message>
        <message>
            <source>Levers for %1</source>
            <translation>Stellgrößen für %1</translation>
        </message>
        <message>
            <source>Held: %1.</source>
            <translation>Mit %1 wie jetzt.</translation>
        </message>
        <message>
            <source>%1 more below. %2</source>
            <translation>%1 weitere darunter. %2</translation>
        </message>
        <message>
            <source>one change alone</source>
            <translation>eine Änderung allein</translation>
        </message>
        <message>
            <source>over its usual range</source>
            <translation>im üblichen Bereich</translation>
        </message>
        <message>
            <source>now %1, there %2</source>
            <translation>jetzt %1, dort %2</translation>
        </message>
        <message>
            <source>then missed: %1</source>
            <translation>dann verfehlt: %1</translation>
        </message>
        <message>
            <source>Double click or Return: take %1</source>
            <translation>Doppelklick oder Eingabetaste: %1 übernehmen</translation>
        </message>
    </context>
    <context>
        <name>cellgap::ClosingView</name>
        <message>
            <source>Take this design</source>
            <translation>Diesen Entwurf übernehmen</translation>
        </message>
        <message>
            <source>Close the gap</source>
            <translation>Lücke schließen</translation>
        </message>
        <message>
            <source>Gives all inputs the proposed numbers, in one step of undo</source>
            <translation>Gibt allen Eingaben die vorgeschlagenen Zahlen, in einem Schritt rückgängig zu machen</translation>
        </message>
        <message>
            <source>Nothing to close: the cell cannot be built as described.</source>
            <translation>Nichts zu schließen: die Zelle ist so nicht baubar.</translation>
        </message>
        <message>
            <source>No programme is chosen whose targets could be met.</source>
            <translation>Es ist kein Programm gewählt, dessen Ziele zu erreichen wären.</translation>
        </message>
        <message>
            <source>Looking for what closes the gap…</source>
            <translation>Gesucht wird, was die Lücke schließt …</translation>
        </message>
        <message>
            <source>%1: %2 instead of %3</source>
            <translation>%1: %2 statt %3</translation>
        </message>
        <message>
            <source>input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>of range</source>
            <translation>vom Bereich</translation>
        </message>
        <message>
            <source>kept as it is</source>
            <translation>bleibt, wie sie ist</translation>
        </message>
        <message>
            <source>%1 is kept as it is
Double click or Return: let it change again</source>
            <translation>%1 bleibt, wie sie ist
Doppelklick oder Eingabetaste: darf sich wieder ändern</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>%1 weitere</translation>
        </message>
        <message>
            <source>%1: %2 instead of %3, %4 of its usual range
Double click or Return: keep it as it is</source>
            <translation>%1: %2 statt %3, %4 ihres üblichen Bereichs
Doppelklick oder Eingabetaste: bleibt, wie sie ist</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>nicht bewertet</translation>
        </message>
        <message>
            <source>then</source>
            <translation>dann</translation>
        </message>
        <message>
            <source>target</source>
            <translation>Ziel</translation>
        </message>
    </context>
    <context>
        <name>cellgap::TornadoView</name>
        <message>
            <source>Tornado</source>
            <translation>Tornado</translation>
        </message>
        <message>
            <source>%1 is not assessed.</source>
            <translation>%1 ist nicht bewertet.</translation>
        </message>
        <message>
            <source>No metric: the cell cannot be built as described.</source>
            <translation>Keine Kenngröße: Die Zelle lässt sich so nicht bauen.</translation>
        </message>
        <message>
            <source>usual range</source>
            <translation>üblicher Bereich</translation>
        </message>
        <message>
            <source>from … to</source>
            <translation>von … bis</translation>
        </message>
        <message>
            <source>no cell</source>
            <translation>keine Zelle</translation>
        </message>
        <message>
            <source>%1 … %2</source>
            <translation>%1 … %2</translation>
        </message>
        <message>
            <source>%1, %2: %3 %4</source>
            <translation>%1, %2: %3 %4</translation>
        </message>
        <message>
            <source>%1: now %2, and with each input alone</source>
            <translation>%1: jetzt %2, und mit jeder Eingabe allein</translation>
        </message>
        <message>
            <source>Faint: at the lower end of the range; strong: at the higher. All else as now.</source>
            <translation>Blass: am unteren Ende des Bereichs; kräftig: am oberen. Alles andere wie jetzt.</translation>
        </message>
        <message>
            <source>No input changes this over its usual range: %1.</source>
            <translation>Keine Eingabe ändert das über ihren üblichen Bereich: %1.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::ExplanationView</name>
        <message>
            <source>Explanation of a difference</source>
            <translation>Erklärung eines Unterschieds</translation>
        </message>
        <message>
            <source>Nothing has changed: there is no difference to be explained.</source>
            <translation>Nichts hat sich geändert: Es gibt keinen Unterschied zu erklären.</translation>
        </message>
        <message>
            <source>%1 is not assessed for both.</source>
            <translation>%1 ist nicht für beide bewertet.</translation>
        </message>
        <message>
            <source>No explanation: one of the cells cannot be built as described.</source>
            <translation>Keine Erklärung: Eine der Zellen lässt sich so nicht bauen.</translation>
        </message>
        <message>
            <source>%1: what makes the difference</source>
            <translation>%1: was den Unterschied macht</translation>
        </message>
        <message>
            <source>adds</source>
            <translation>trägt bei</translation>
        </message>
        <message>
            <source>Each part&apos;s mean over all orders of exchange (Shapley value).</source>
            <translation>Je Teil das Mittel über alle Reihenfolgen des Tauschs (Shapley-Wert).</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>cellgap::RowChart</name>
        <message>
            <source>%1 more below. %2</source>
            <translation>%1 weitere darunter. %2</translation>
        </message>
    </context>
    <context>
        <name>cellgap::PairView</name>
        <message>
            <source>Two inputs</source>
            <translation>Zwei Eingaben</translation>
        </message>
        <message>
            <source>No pairs: the cell cannot be built as described.</source>
            <translation>Keine Paare: Die Zelle ist so nicht baubar.</translation>
        </message>
        <message>
            <source>Looking for pairs of inputs…</source>
            <translation>Paare von Eingaben werden gesucht …</translation>
        </message>
        <message>
            <source>%1 and %2: %3</source>
            <translation>%1 und %2: %3</translation>
        </message>
        <message>
            <source>Two inputs for %1</source>
            <translation>Zwei Eingaben für %1</translation>
        </message>
        <message>
            <source>Blue: met. Ring: now. Diamond: the smallest change, or the best. Steps: 10, 25, 50 % off. Hatched: with a new warning. Empty: no such cell.</source>
            <translation>Blau: erreicht. Ring: jetzt. Raute: kleinste Änderung oder das Beste. Stufen: 10, 25, 50 % entfernt. Schraffiert: mit neuer Warnung. Leer: keine solche Zelle.</translation>
        </message>
        <message>
            <source>%1: now %2, then %3</source>
            <translation>%1: jetzt %2, dann %3</translation>
        </message>
        <message>
            <source>then missed: %1</source>
            <translation>dann verfehlt: %1</translation>
        </message>
        <message>
            <source>Double click or Return: take both numbers</source>
            <translation>Doppelklick oder Eingabetaste: beide Werte übernehmen</translation>
        </message>
        <message>
            <source>no such cell</source>
            <translation>keine solche Zelle</translation>
        </message>
        <message>
            <source>%1 from the target</source>
            <translation>%1 zum Ziel</translation>
        </message>
        <message>
            <source>at best %1</source>
            <translation>bestenfalls %1</translation>
        </message>
        <message>
            <source>%1 more below. %2</source>
            <translation>%1 weitere darunter. %2</translation>
        </message>
    </context>
    <context>
        <name>cellgap::MissedChoice</name>
        <message>
            <source>No programme is chosen whose targets could be met.</source>
            <translation>Es ist kein Programm gewählt, dessen Ziele zu erreichen wären.</translation>
        </message>
        <message>
            <source>Every target is met.</source>
            <translation>Alle Ziele sind erreicht.</translation>
        </message>
        <message>
            <source>This target is met: %1</source>
            <translation>Dieses Ziel ist erreicht: %1</translation>
        </message>
    </context>
    <context>
        <name>cellgap::DesignTabs</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Open designs</source>
            <translation>Offene Entwürfe</translation>
        </message>
        <message>
            <source>%1 •</source>
            <translation>%1 •</translation>
        </message>
        <message>
            <source>Baseline: the other designs are compared with it.</source>
            <translation>Vergleichsbasis: die anderen Entwürfe werden mit ihr verglichen.</translation>
        </message>
        <message>
            <source>Has unsaved changes.</source>
            <translation>Hat ungespeicherte Änderungen.</translation>
        </message>
        <message>
            <source>Not in a file yet.</source>
            <translation>Noch in keiner Datei.</translation>
        </message>
        <message>
            <source>Name of the design</source>
            <translation>Name des Entwurfs</translation>
        </message>
    </context>
    <context>
        <name>cellgap::UnsavedDialog</name>
        <message>
            <source>Unsaved changes</source>
            <translation>Ungespeicherte Änderungen</translation>
        </message>
        <message>
            <source>Designs to save</source>
            <translation>Zu speichernde Entwürfe</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Schließen ohne zu speichern</translation>
        </message>
        <message>
            <source>Save the marked ones and close</source>
            <translation>Die markierten speichern und schließen</translation>
        </message>
        <message>
            <source>Save all and close</source>
            <translation>Alle speichern und schließen</translation>
        </message>
        <message>
            <source>These designs have unsaved changes. What is not marked is lost.</source>
            <translation>Diese Entwürfe haben ungespeicherte Änderungen. Was nicht markiert ist, geht verloren.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::Desk</name>
        <message>
            <source>%1, variant %2</source>
            <translation>%1, Variante %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>cellgap::RecoveryDialog</name>
        <message>
            <source>Unsaved designs</source>
            <translation>Ungespeicherte Entwürfe</translation>
        </message>
        <message>
            <source>Design and what differs</source>
            <translation>Entwurf und Unterschiede</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Unsaved</source>
            <translation>Ungespeichert</translation>
        </message>
        <message>
            <source>in no file</source>
            <translation>in keiner Datei</translation>
        </message>
        <message>
            <source>Ask again next time</source>
            <translation>Beim nächsten Mal wieder fragen</translation>
        </message>
        <message>
            <source>Open them</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Delete them</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Open the marked ones, delete the others</source>
            <translation>Die markierten öffnen, die anderen löschen</translation>
        </message>
        <message>
            <source>CellGap did not end as it should. These designs were not saved:</source>
            <translation>CellGap wurde nicht ordentlich beendet. Diese Entwürfe waren nicht gespeichert:</translation>
        </message>
    </context>
    <context>
        <name>cellgap::DeskKeeper</name>
        <message>
            <source>“%1” cannot be written</source>
            <translation>„%1“ kann nicht geschrieben werden</translation>
        </message>
    </context>
    <context>
        <name>cellgap::NewDesignDialog</name>
        <message>
            <source>New design</source>
            <translation>Neuer Entwurf</translation>
        </message>
        <message>
            <source>Chemistry</source>
            <translation>Chemie</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Plant</source>
            <translation>Werk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>%1 (usual)</source>
            <translation>%1 (üblich)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>cellgap::StartCard</name>
        <message>
            <source>%1: %2 Wh/kg, %3 Wh/L</source>
            <translation>%1: %2 Wh/kg, %3 Wh/L</translation>
        </message>
    </context>
    <context>
        <name>cellgap::StartPage</name>
        <message>
            <source>No shipped design fits. Return looks for it in everything else.</source>
            <translation>Kein mitgelieferter Entwurf passt. Die Eingabetaste sucht in allem anderen.</translation>
        </message>
        <message>
            <source>Start from a cell</source>
            <translation>Mit einer Zelle anfangen</translation>
        </message>
        <message>
            <source>New design: chemistry × format × plant…</source>
            <translation>Neuer Entwurf: Chemie × Format × Werk …</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>Datei öffnen …</translation>
        </message>
        <message>
            <source>Search designs by name, material, generation…</source>
            <translation>Entwürfe nach Name, Material, Generation suchen …</translation>
        </message>
        <message>
            <source>Search the shipped designs</source>
            <translation>Mitgelieferte Entwürfe suchen</translation>
        </message>
        <message>
            <source>Recent:</source>
            <translation>Zuletzt:</translation>
        </message>
        <message>
            <source>Bars: Wh/kg and Wh/L of the cell.</source>
            <translation>Balken: Wh/kg und Wh/L der Zelle.</translation>
        </message>
        <message>
            <source>Bars: Wh/kg and Wh/L of the cell; the line is %1 (%2).</source>
            <translation>Balken: Wh/kg und Wh/L der Zelle; der Strich ist %1 (%2).</translation>
        </message>
        <message>
            <source>n/a</source>
            <translation>k. A.</translation>
        </message>
        <message>
            <source>Quick start: three minutes</source>
            <translation>Schnellstart: drei Minuten</translation>
        </message>
    </context>
    <context>
        <name>cellgap::HelpWindow</name>
        <message>
            <source>← Back</source>
            <translation>← Zurück</translation>
        </message>
        <message>
            <source>All words</source>
            <translation>Alle Wörter</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Hilfe durchsuchen</translation>
        </message>
        <message>
            <source>Pages with “%1”</source>
            <translation>Seiten mit „%1“</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>Es gibt keine.</translation>
        </message>
    </context>
    <context>
        <name>cellgap::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>&amp;Look</source>
            <translation>&amp;Aussehen</translation>
        </message>
        <message>
            <source>&amp;Units</source>
            <translation>&amp;Einheiten</translation>
        </message>
        <message>
            <source>&amp;Programmes</source>
            <translation>&amp;Programme</translation>
        </message>
        <message>
            <source>&amp;Files</source>
            <translation>&amp;Dateien</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>%1 significant</source>
            <translation>%1 geltende</translation>
        </message>
        <message>
            <source>&amp;Digits of results</source>
            <translation>&amp;Ziffern der Ergebnisse</translation>
        </message>
        <message>
            <source>Results that rest on a rough estimate keep fewer digits. Reports and files are not changed by this.</source>
            <translation>Ergebnisse, die auf einer groben Schätzung beruhen, behalten weniger Ziffern. Berichte und Dateien ändert das nicht.</translation>
        </message>
        <message>
            <source>Counts from the next start on.</source>
            <translation>Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>In which units numbers are shown and typed in the form. Any unit can be typed all the same; files keep theirs.</source>
            <translation>In welchen Einheiten das Formular Zahlen zeigt und annimmt. Jede andere Einheit kann dazugeschrieben werden; Dateien behalten die ihren.</translation>
        </message>
        <message>
            <source>Programmes whose targets are shown</source>
            <translation>Programme, deren Ziele gezeigt werden</translation>
        </message>
        <message>
            <source>where the last one was</source>
            <translation>wo der letzte war</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Wählen …</translation>
        </message>
        <message>
            <source>Where designs live</source>
            <translation>Wo Entwürfe liegen</translation>
        </message>
        <message>
            <source>&amp;Designs live in</source>
            <translation>&amp;Entwürfe liegen in</translation>
        </message>
        <message>
            <source>&amp;Keep what is open for the next start, and for an accident</source>
            <translation>Offenes für den nächsten Start und für einen Unfall &amp;sichern</translation>
        </message>
        <message>
            <source>Changes are kept beside the settings within %1 seconds. Your files are written only when you save them.</source>
            <translation>Änderungen werden binnen %1 Sekunden neben den Einstellungen gesichert. Ihre Dateien werden nur geschrieben, wenn Sie sie speichern.</translation>
        </message>
        <message>
            <source>plain number</source>
            <translation>reine Zahl</translation>
        </message>
    </context>
    <context>
        <name>cellgap::BalancePlot</name>
        <message>
            <source>end of charge, below %1</source>
            <translation>Ladeende, unter %1</translation>
        </message>
        <message>
            <source>No balance: the materials of both electrodes need half-cell curves, and the open-circuit voltage has to follow from them.</source>
            <translation>Keine Bilanz: die Materialien beider Elektroden brauchen Halbzellenkurven, und die Ruhespannung muss aus ihnen folgen.</translation>
        </message>
        <message>
            <source>Balance of both electrodes</source>
            <translation>Bilanz beider Elektroden</translation>
        </message>
        <message>
            <source>Capacity %1 at a mean of %2</source>
            <translation>Kapazität %1 bei im Mittel %2</translation>
        </message>
        <message>
            <source>First cycle loses %1</source>
            <translation>Der erste Zyklus verliert %1</translation>
        </message>
        <message>
            <source>N/P %1 reversible, %2 in the first cycle</source>
            <translation>N/P %1 reversibel, %2 im ersten Zyklus</translation>
        </message>
        <message>
            <source>Charged negative at %1 against the metal</source>
            <translation>Geladene Negative bei %1 gegen das Metall</translation>
        </message>
        <message>
            <source>Cut-off of charge %1</source>
            <translation>Ladeschlussspannung %1</translation>
        </message>
        <message>
            <source>Cut-off of discharge %1</source>
            <translation>Entladeschlussspannung %1</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Ladung</translation>
        </message>
        <message>
            <source>Potential</source>
            <translation>Potential</translation>
        </message>
        <message>
            <source>%1 cut-off</source>
            <translation>Ladeschluss %1</translation>
        </message>
        <message>
            <source>end of charge</source>
            <translation>Ladeschluss</translation>
        </message>
        <message>
            <source>first-cycle loss %1</source>
            <translation>Verlust im ersten Zyklus %1</translation>
        </message>
        <message>
            <source>cell, mean %1</source>
            <translation>Zelle, im Mittel %1</translation>
        </message>
        <message>
            <source>positive</source>
            <translation>Positive</translation>
        </message>
        <message>
            <source>negative, %1 at full charge</source>
            <translation>Negative, voll geladen %1</translation>
        </message>
        <message>
            <source>metal</source>
            <translation>Metall</translation>
        </message>
        <message>
            <source>first charge</source>
            <translation>erstes Laden</translation>
        </message>
        <message>
            <source>reserve, N/P %1</source>
            <translation>Reserve, N/P %1</translation>
        </message>
        <message>
            <source>%1: cell %2, positive %3, negative %4</source>
            <translation>%1: Zelle %2, Positive %3, Negative %4</translation>
        </message>
    </context>
    <context>
        <name>cellgap::VoltagePlot</name>
        <message>
            <source>solid: at rest; dashed: 1C</source>
            <translation>durchgezogen: in Ruhe; gestrichelt: 1C</translation>
        </message>
        <message>
            <source>Voltage of the cells</source>
            <translation>Spannung der Zellen</translation>
        </message>
        <message>
            <source>at rest</source>
            <translation>in Ruhe</translation>
        </message>
        <message>
            <source>No voltage: the cell cannot be built.</source>
            <translation>Keine Spannung: Die Zelle lässt sich nicht bauen.</translation>
        </message>
        <message>
            <source>No differential capacity: of the voltage only the mean is known.</source>
            <translation>Keine differentielle Kapazität: Von der Spannung ist nur der Mittelwert bekannt.</translation>
        </message>
        <message>
            <source>%1: %2 at a mean of %3 at rest</source>
            <translation>%1: %2 bei im Mittel %3 in Ruhe</translation>
        </message>
        <message>
            <source>%1: %2 at %3, of which only the mean is known</source>
            <translation>%1: %2 bei %3, wovon nur der Mittelwert bekannt ist</translation>
        </message>
        <message>
            <source>%1 at %2: %3 of the capacity, down to %4</source>
            <translation>%1 mit %2: %3 der Kapazität, bis herab auf %4</translation>
        </message>
        <message>
            <source>State of charge</source>
            <translation>Ladezustand</translation>
        </message>
        <message>
            <source>Differential capacity</source>
            <translation>Differentielle Kapazität</translation>
        </message>
        <message>
            <source>%1, %2: %3 at %4 state of charge</source>
            <translation>%1, %2: %3 bei %4 Ladezustand</translation>
        </message>
        <message>
            <source>%1: highest at %2, %3</source>
            <translation>%1: am höchsten bei %2, %3</translation>
        </message>
        <message>
            <source>Over capacity</source>
            <translation>Über der Kapazität</translation>
        </message>
        <message>
            <source>Over state of charge</source>
            <translation>Über dem Ladezustand</translation>
        </message>
        <message>
            <source>Voltage</source>
            <translation>Spannung</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <source>Ohmic: without diffusion limits and heating.</source>
            <translation>Ohmsch: ohne Diffusionsgrenzen und Erwärmung.</translation>
        </message>
    </context>
</TS>
