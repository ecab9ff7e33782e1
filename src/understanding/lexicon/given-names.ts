import { fold } from '../text/fold';

/**
 * Given names that are common where one of the nine languages is spoken. In haste people write them in lower case and
 * without a preposition ("mail anna invoice gone"), where nothing else tells a name from a noun. Names that are everyday
 * words of one of the languages ("may", "rose", "mark", "grace", "will", "sol") are left out. Nothing is ever concluded
 * from a name's absence.
 */
const NAMES = `
  aaron abby abdul abigail adam adele adrian adriana adrián agata agnes agnieszka agnès ahmed aidan aileen aisha
  alan albert alberto aldo alejandra alejandro alessandra alessandro alessia alex alexa alexander alexandra
  alexandre alexis alfonso alfred alfredo alice alicia alina alison alistair allison alma alvaro alvin amalia
  amanda amelia amelie amin amina amir amit amy ana anais anastasia andrea andreas andreia andres andrew andrzej
  andré andy angela angelica angelika angelo angus anita anja anke ann anna annabel anne anneke annette anni
  annie annika anouk anthony antoine antoinette anton antonella antonia antonio antony antónio antônio ariane
  arianna arjun arlene armin arnaud arne arno arnold arthur arturo astrid audrey aurelie aurélie axel ayesha
  barbara barry bart bastian beata beate beatrice beatriz becky begoña belinda ben benedikt benjamin benoit benoît
  bernadette bernard bernd bernhard bert bertrand beth bettina betty birgit bjorn björn bob bogdan boris brad
  bram brandon brenda brendan brian bridget brigitte bruce bruno bryan caitlin callum camila camilla camille
  carina carl carla carlo carlos carmelo carmen carol carola carolin caroline carsten cassandra caterina
  catherine cathy cecile cecilia cedric celia celine chantal charles charlie charlotte chiara chloe chloé chloë
  chris christa christel christian christiane christina christine christoph christophe christopher cindy claire
  clara clarissa claude claudia claudio clemens cleo cláudia colin colleen connor corinna corinne cornelia craig
  cristian cristiano cristina curtis cynthia cécile céline daan dagmar damian damien dana daniel daniela daniele
  danielle daniël danny daphne darius darren dave david davide debbie deborah deepak delphine denis denise
  dennis derek desirée detlef diana diane didier diego dieter dietmar dimitri dinesh dirk dmitri dominic dominik
  dominique donald donna doris dorothea dorothy doug douglas duarte duncan dylan eddie edgar edith edoardo
  eduardo edward eike eileen elaine eleanor elena eleonora eliana elias elisa elisabeth elise elizabeth ellen
  elliot eloise elsa elvira emanuele emil emilia emiliano emilie emilio emily emma emmanuel emre enrico enrique
  enzo eric erica erich erik erika ernesto ernst erwin esra esteban estelle esther ethan etienne eugene eugenia
  eva evan evelyn ewa ewald fabian fabien fabienne fabio fabrice fabrizio fatima fatma federica federico felicia
  felipe felix femke ferdinand fernanda fernando fiete filip filipa filipe filippo fiona flavia flavio 
  florian floris francesca francesco francine francisco francois francoise frank franka frans franz franzi
  franziska françois françoise fred freddie frederic frederik frederique freek frida frieda friedrich fritz
  frédéric fátima gabi gabriel gabriela gabriele gabriella gaby gareth gary gavin gaëlle gemma genevieve geoff
  geoffrey george georges gerald geraldine gerard gerda gerhard gerlinde gerrit gert giacomo gianluca gianni
  gilles gillian gina gino giorgia giorgio giovanna giovanni gisela giulia giuliana giulio giuseppe goncalo
  gonzalo gordon graham greg gregor gregory greta guido guillaume guillermo gunnar gunther gustavo guus gwen
  günter günther hakan hanna hannah hannelore hannes hans hansen harald harriet harry hasan hassan hector hedwig
  heidi heidrun heike heiko heiner heinrich heinz helen helena helene helga helmut hendrik henk henning henri
  henrik henrike henrique henry herbert hermann herve hilary hilda hiroshi holger horst howard hubert hugh hugo
  hélène ian ibrahim ignacio igor ilaria ilse imran ines inga inge ingo ingrid inés inês irena irene irina
  isabel isabella isabelle ismael ivan ivana ivonne jack jackie jacob jacqueline jacques jaime jake jakob jakub
  james jamie jan jana jane janet janina janine jared jasmin jasmine jason jasper javier jean jeanette jeanne
  jeff jeffrey jelena jelle jennifer jenny jens jeremy jeroen jerome jerry jesper jess jesse jessica jill jim
  jimmy joan joana joanna joanne joao jochen joe joel joelle joep johan johanna johannes john jon jonas
  jonathan jonna joost jordi jorg jorge jorgen jorn jose josef josefina joseph josephine josh joshua josé joyce
  joão joël juan juana juanita judith jules julia julian juliana juliane julie julien juliette julio julius jupp
  jurgen justin justine jérôme jörg júlia jürgen kai kamal karel karen karim karin karina karl karla karlheinz
  karolina karsten kasia kasper kate katharina katherine kathi kathleen kathrin kathy katie katja katrin katrina
  kees keith kelvin kenji kenneth kerry kerstin kevin kirsten kirsty klaas klara klaus koen konrad konstantin
  krishna kristen kristian kristin kristina krzysztof kurt kyle lars lasse laszlo laura laure lauren laurence
  laurens laurent lea leandro leila lena lennart leo leon leonard leonardo leonie leonor leslie leticia lewis
  liam liana lidia lieke liesbeth liesl lilian liliana lilly lily linda lindsay linus lionel lisa liz lloyd loes
  lorena lorenz lorenzo loretta lothar lotte lou louis louisa louise luc luca lucas lucia lucie lucien lucy
  lucía ludger ludovic luigi luis luisa lukas luke lutz luísa lydia lynn léa lúcia maarten maddalena madeleine
  magali magda magdalena maggie mahmoud maik maike maite malcolm malte manfred manon manuel manuela marc marcel
  marcela marcelo marcin marco marcos marcus marek marga margaret margarida margarita margherita margit margot
  marguerite maria mariam mariana marianne marie marieke marijke mario marion marisa marisol marjolein marlene
  marlies marloes marlon marta martha martin martina martine marty martín mary masako massimo mateo mateusz
  mathew mathias mathieu mathilde matt matteo matthew matthias matthieu maud maureen maurice mauricio maurizio
  maxim maxime maximilian maya megan mehmet meike melanie melissa merle meryem micha michael michaela michal
  michaël michel michele michelle mick mieke miguel mike mikhail milan milena milo miranda miriam mirjam mohamed
  mohammed moira molly mona moni monica monika monique moritz muhammad murat mustafa myriam mária mélanie mónica
  nadia nadine nadja nancy naomi natalia natalie natascha nathalie nathan neil nicholas nick nicky nico nicola
  nicolas nicole niels nigel nikita niklas nikola nikolai nils nina noah noelle nora norbert noémie oksana
  olaf oleg olga oliver olivia olivier omar ondřej orhan orla oscar oskar ottmar owen pablo paige pam pamela
  paola paolo pascal pascale patricia patricio patrick patrik paul paula pauline paulo pavel pawel pedro peggy
  penelope peter petra phil philip philipp philippa philippe phoebe pia pierre pieter pietro piotr pippa priya
  quentin rachel rafael rafaela rahel rahul rainer raj rajesh ralf ralph ramon ramona raphael raquel raul ravi
  raymond rebecca rebekka reiner reinhard reinhold remco renata renate rene renee rené renée resi ricarda
  ricardo riccardo richard rick rita robert roberta roberto rocio rodrigo roger roland rolf romain romy ronald
  ronja rory rosalie rosanna rosi roxana roy ruben rudi rudolf rupert russell ruth ryan sabina sabine sabrina
  sally salvatore sam samantha samir samira samuel sandeep sander sandra sandrine sandro sandy sanjay sanne sara
  sarah sascha sasha saskia scott sean sebastian sebastien selim selina sepp serena serge sergei sergio severine
  shannon sharon sheila shirley sibylle siegfried siggi sigrid silke silvana silvia silvio simon simona simone
  sina sjoerd sofia sofie sofía sonia sonja sophia sophie stacey stan stanislav stefan stefania stefanie stefano
  steffen steffi stella stephane stephanie stephen steve steven stuart stéphane stéphanie sunita susan susana
  susann susanna susanne suzanne sven svenja svetlana sybille sylvain sylvia sylvie sérgio sören tamara tammy
  tania tanja tara tatiana tatjana ted terence teresa teresita tessa teun thea theo theodor theresa therese
  theresia thibault thierry thijs thilo thomas thorsten tiago tilman tim timo timothy tina tino tobias todd tom
  tomas tomasz tommaso tommy toni tony torben torsten tracey tracy trevor trish tristan trudy tyler udo ulf uli
  ulrich ulrike umberto ursula uschi uta ute uwe valentin valentina valentino valeria valerie vanessa verena
  veronica veronika veronique vicente vicky victor vikram viktor viktoria vincent vincenzo virginie vitória
  vivian viviana vivien vladimir volker vroni walter waltraud wanda wayne wendy werner wesley wiebke wilfried
  wilhelm willem willi william willy wim winfried wojciech wolfgang wout wouter xavier yan yannick yara yasemin
  yasmin yasmina yolanda yosef youssef yuki yusuf yves yvette yvonne zach zachary zara zeynep zoe zoltan zoé zoë
  álvaro ângela élodie éric łukasz
`;

const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/).map(fold));

/** Whether a folded word is a common given name. */
export const isGivenName = (key: string): boolean => GIVEN_NAMES.has(key);
