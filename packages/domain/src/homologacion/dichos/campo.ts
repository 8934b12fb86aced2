// Countryside, mines and energy, environment: product = words with which entities say it (how it was made: ./index.ts).

export const CAMPO = `
1702007 proyectos productivos productores rurales mujeres jóvenes campesinos insumos semillas cofinanciar apoyar unidades productivas huertas granjas gallinas seguridad alimentaria autoconsumo víctimas incentivos dotación implementación núcleos familiares pancoger avicultura piscicultura apicultura
170200701 productores apoyados pequeños
170200702 familias
170200703 mujeres rurales
170200705 jóvenes grupos
1702009 activos productivos insumos herramientas entregar equipos productores kits agropecuarios comercialización entrega materiales tanques cercas paneles cofinanciación apoyos
1702010 asistencia técnica agropecuaria productores visitas umata atención pequeños medianos usuarios agrícola pecuaria ganaderos inseminación brindar asistencias veterinaria ordeño pastos forrajes suelos predios campesinos cultivos programa
1702011 asociaciones asesorar crear conformar organizaciones productores legalización asociatividad cooperativas asesorías fortalecer constitución estatutos rurales mujeres
170201101 crear conformar constituir asociaciones
1702012 capacitar productores finanzas administración contabilidad educación financiera emprendimiento rural
1702014 maquinaria tractor implementos equipos agrícolas arado motocultor guadaña préstamo mecanización hectáreas horas mecanizar apoyo campesinos servicio subsidiado mantenimiento banco
1702016 asociatividad asociaciones organizaciones fomento campesinas agremiaciones apoyar asociativos grupos rurales vinculadas
1702017 agricultura campesina familiar comunitaria acfc economía estrategia cmdr consejo desarrollo rural mujeres rurales día campesino huertas fortalecer programa mujer juventud caseras eventos reconocimiento mercados
170201701 estrategia programa implementar
1702018 lineamientos política rural soberanía seguridad alimentaria plan programa estrategia agropecuario
1702021 acompañamiento productivo empresarial emprendimientos rurales agroindustria transformación valor agregado productores unidades encadenamiento microempresa marcas registro invima empaques planes negocio campo
1702023 plan agropecuario municipal pam desarrollo rural política pública formular actualizar documento soberanía diagnóstico
1702024 plan desarrollo agropecuario rural cmdr consejo municipal implementación reuniones sesiones comité operativo
1702025 formular estructurar proyectos gestión cofinanciación agropecuarios presentar gestionar regionales alianzas convenios estructuración
1702033 alianzas productivas información convocatorias agronegocios registro productores
1702035 buenas prácticas agrícolas bpa bpg ganaderas capacitar productores manejo agroquímicos orgánica sostenible talleres certificar abonos capacitaciones inocuidad producción limpia certificación predios seminarios agroecología estaciones
1702038 mercados campesinos ferias ruedas negocio comercialización productores circuitos cortos vitrina agroferia compras públicas venta productos marca eventos plaza mercado campesino feria artesanal agroindustrial exposición reinado semana cultural vitrinas puntos
170203801 mercados campesinos
170203803 ferias participación
170203804 asesoría comercial
170203806 ruedas negocio
170203808 eventos apoyar realizar feria
1702040 asociatividad fomentar agrupaciones asociaciones cooperativas productores vincular
1702041 evaluación informe seguimiento agropecuario evaluaciones agropecuarias eva
1703001 seguro agropecuario cosecha riesgos instrumentos financieros
1703006 crédito agropecuario icr incentivo capitalización fondo complementario garantías tasa interés finagro línea banco agrario
1703010 divulgar créditos financiamiento seguros jornadas banco agrario información
1704003 plan ordenamiento productivo social propiedad rural diagnóstico zona reserva campesina
1704010 titulación predios rurales formalización propiedad escrituras tierras campesinos
1704024 información agropecuaria planificación upra censo agropecuario rural base datos productores suelo
1706008 ferias exposición feria nacional internacional agropecuaria expo exportación evento comercial productores
1707043 control parásitos desparasitar bovinos vacunar hato animales producción ganado vitaminizar
1707060 estudios diseños planta sanidad preinversión
1707069 sanidad agropecuaria campañas divulgación vacunación aftosa brucelosis enfermedades plagas inocuidad fitosanitario
1707070 política sanidad inocuidad documento
1707079 coso centro animales producción construir dotar
1708017 metodología investigación innovación agropecuaria documento
1708018 mejoramiento genético inseminación semovientes bovinos semillas pajillas embriones razas reproductores
1708032 parcelas demostrativas granjas huertas unidades modelos piloto
1708039 banco semillas germoplasma conservación nativas
1708040 transferencia tecnología días campo giras tecnológicas innovación rural eventos
1708041 extensión agropecuaria rural pdea epsea asistencia técnica usuarios productores umata servicio acompañamiento programa visitas acompañar pequeños medianos beneficiarios registro asistencias implementar prestar
1708053 uso eficiente recursos naturales silvopastoril agroforestal reconversión productiva sostenible ecosistemas páramo
1708056 agroecología rutas agroecológicas transición agroecológica orgánicos limpia abonos bioinsumos
1709019 centro acopio adecuar logístico agropecuario
1709022 centro acopio construir logístico agropecuario leche
1709043 infraestructura producción agrícola invernaderos viveros construir cosecha
1709065 planta beneficio animal matadero frigorífico adecuar mejorar mantenimiento
1709072 plaza ferias adecuar coso ganado semovientes corral
1709081 plaza mercado construir galería
1709094 sacrificio planta beneficio animales convenio bovinos porcinos faenado consumo
1709097 distrito riego estudios diseños adecuación tierras
1709105 cadenas productivas insumos producción fortalecer papa leche café cacao caña frutas cultivos ganadería apoyo siembra productores semillas pecuaria apícola paquetes tecnológicos incentivo asociaciones renovación gallinas especies menores
1709106 comercialización cadenas productores mercados ferias ruedas agroindustria compras feria exposición evento apoyo asociaciones eslabones
170910601 productores
1709107 promoción consumo productos locales campañas leche papa local compre
1709108 política agropecuaria documento cadenas
1709110 reforestación comercial forestal plantaciones
1709114 banco maquinaria tractor equipos amarillos agrícola implementos adquirir fortalecer
1709116 distritos riego adecuación tierras reservorios sistemas drenaje cofinanciar construcción
1709119 repoblamiento ictiológico peces alevinos embalse río siembra truchas
2101002 estudios gas
2101009 redes gas domiciliario gasoducto construir ampliar
2101015 conexiones internas gas viviendas instalar
2101016 gas natural domiciliario usuarios hogares conexiones subsidiar veredas masificación
2102008 lineamientos energía alumbrado
2102009 plan energético alumbrado público estudio técnico referencia ahorro energía
2102010 ampliar expansión alumbrado público luminarias postes nuevas
2102011 mantenimiento alumbrado público luminarias reparar
2102013 modernizar alumbrado led luminarias cambio reposición
2102015 electrificación rural redes media baja tensión construir
2102024 subsidios energía estratos consumo
2102030 formular proyectos energía estructurar alternativa comunidades energéticas
2102036 campañas ahorro eficiencia energía talleres uso racional
2102044 acometidas conexiones eléctricas viviendas internas instalar
2102058 paneles solares fotovoltaico energía solar renovable alternativas instalar
2102061 electrificación rural fondo cofinanciar usuarios veredas energía
2102063 eficiencia energética medidas ahorro edificios públicos cambio luminarias
2102069 alumbrado público prestación servicio pago garantizar operación energía municipio
2102070 energías alternativas soluciones paneles solares viviendas apoyar limpias
2102071 asistencia energía acompañar usuarios proyectos
2104004 mineros asistencia explotación pequeña formalización minería mejoramiento
2104012 control minería ilegal visitas canteras títulos inspección extracción operativos
2104016 minería proyectos competitividad apoyo carbón maquinaria
2104021 reconversión mineros laboral capacitar alternativas productivas
2105017 estudios minería energía ambiental
2106022 participación transparencia minero mesas regalías
3201002 lineamientos ambientales empresas producción limpia plan gestión ambiental sigam
3201003 negocios verdes emprendimientos ambientales ventanilla
3201004 minería impactos ambientales demostrativos
3201005 estudios ambientales sectores productivos
3201007 ambiental planificación sectorial empresas asesorar acompañar
3201008 calidad aire monitoreo emisiones fuentes contaminación estación inventario
3201009 posconsumo residuos pilas plásticos recolección llantas aceite envases
3201013 calidad ambiental urbana arbolado contaminación visual auditiva lineamientos
3201015 suelo degradación sostenible uso
3201021 seguimiento ambiental instrumento evaluación informe
3201028 ruido contaminación auditiva mediciones mapas
3202001 lineamientos psa pago servicios ambientales conservación biodiversidad fauna flora áreas estructura ecológica estudios lineamiento incentivos plan documento política
320200102 psa
320200106 especies fauna flora
3202002 plan manejo ambiental humedal áreas protegidas reserva biodiversidad silap simap páramo
3202003 política biodiversidad conservación acuerdo ambiental
3202004 investigación inventario fauna flora especies biodiversidad
3202005 restauración ecológica árboles sembrar restaurar hectáreas reforestar nativos páramo mantenimiento zonas jornadas individuos sembrados bosque
320200502 mantenimiento
320200504 árboles nativos sembrar
3202006 reforestación sembrar árboles plantar hectáreas siembra jornadas individuos arborizar cercas
320200604 árboles plantar sembrar
3202012 áreas protegidas protección guardabosques guardapáramos ecosistemas predios conservar cercado aislamiento reserva conservación guardianes vigilancia zonas cerros bosque páramos
3202014 talleres biodiversidad educación ambiental fauna guías capacitaciones jornadas sensibilización comunidad
320201401 plan educación ambiental
320201402 talleres jornadas
3202025 centro valoración flora
3202026 vivero centro flora
3202028 centro interpretación ambiental adecuar aula
3202029 aula ambiental ecoparque centro interpretación construir
3202033 sendero ecológico ecoturismo infraestructura ecoturística
320203302 visitantes
3202037 quebradas ríos limpieza recuperación cauces humedales lagunas dragado vallados rondas hídricas limpiar descolmatar rio cuerpos mantenimiento metros kilómetros jornadas
320203701 cuerpos quebradas ríos
3202038 vivero plántulas producir árboles nativos
3202041 siembra especies vegetales jardines árboles cercas vivas plantar barreras
3202043 psa pago servicios ambientales predios acueductos adquisición interés hídrico hectáreas incentivos art 111 compra adquirir mantener proteger ecosistemas propietarios beneficiarios
3202044 estudios preinversión ambiental
3202045 suelo protección identificar delimitar rondas zonificación
3202046 tráfico fauna silvestre control decomiso rescate operativos
320204601 individuos
3202048 áreas protegidas acuerdos reservas sociedad civil
3202049 recuperación ecosistemas degradados incendios retamo cobertura vegetal siembra árboles hectáreas jornadas sembrar mantenimiento especies invasoras
320204903 árboles nativos
3202057 asistencia ambiental conservación proyectos asesoría
3202062 bioeconomía transformación productiva
3202068 participación ambiental comité guardianes juvenil consejo mesas voluntariado red jóvenes ambiente campañas comités ambientales
320206805 estrategia campaña programa
3202070 biomasa biodigestores estufas eficientes
3203001 lineamientos recurso hídrico agua adquisición predios plan uso eficiente ahorro
3203002 pomca microcuenca plan manejo cuenca hidrográfica rondas acotamiento formulación
320300207 pomca
320300211 microcuenca
3203010 modelación hidráulica
3203033 ahorro agua pueaa uso eficiente campañas acueductos
3203034 calidad recurso hídrico vertimientos descontaminación río
3203048 reservorios almacenamiento agua tanques lluvias cosecha
320304801 reservorio
3203050 nacimientos predios adquirir interés hídrico proteger cuencas microcuencas hectáreas mantenimiento fuentes hídricas rondas adquisición compra zonas recarga aislamientos reforestar
3204001 investigación ambiental conocimiento
3204002 diagnóstico ambiental valoración servicios ecosistémicos
3204006 alertas tempranas pronósticos clima monitoreo
3204011 formación ambiental técnica
3204012 emprendimientos verdes ambientales negocios apoyar
3204033 monitoreo datos ambiental
3204034 estación investigación
3204049 divulgar ambiental cartillas conocimiento
3204055 sistema información ambiental observatorio
3204056 estaciones hidrometeorológicas tecnológicos ambiental sensores
3205001 determinantes ambientales ordenamiento lineamientos
3205006 socializar ordenamiento ambiental divulgar
3205015 estudios hidrogeológicos acuíferos aguas subterráneas pozos
3206002 plan cambio climático pigcc lineamientos adaptación mitigación estrategia política
3206003 cambio climático mitigación adaptación acciones energías huella carbono proyectos estufas piloto medidas implementar limpias huertas ecoeficientes
320600301 documento plan
3206004 talleres cambio climático educación ambiental capacitar
3206005 campañas cambio climático divulgar sensibilización
3206007 articular cambio climático mesas nodo regional incorporación
3206011 sistema monitoreo cambio climático
3206012 gases efecto invernadero inventario emisiones huella
3206014 vivero plántulas árboles
3208006 prae praes proceda cidea estrategia educación ambiental asistencia comité fortalecer implementar instituciones apoyo
3208007 prae praes procedas proyectos ciudadanos educación ambiental colegios apoyar
3208008 campañas educación ambiental eventos jornadas calendario divulgar sensibilización cidea reciclaje realizar fechas especiales comunidad recolección
320800802 eventos jornadas campañas
320800803 publicaciones cartillas
3208009 política educación ambiental cidea plan lineamientos
3208010 talleres educación ambiental capacitar comunidad estudiantes jornadas formación cultura ciudadana reciclaje capacitaciones colegios semilleros campañas
`
