// Social inclusion: product = words with which entities say it (how it was made: ./index.ts).

export const SOCIAL = `
4101014 víctimas caracterizar registro plan acción
4101018 centro regional punto atención víctimas dotar
4101023 víctimas orientar atender enlace asesoría ruta atención declaración beneficiar asistidas población desplazada
410102306 víctimas
4101025 ayuda humanitaria inmediata víctimas mercados albergue hogares emergencia
410102506 hogares
4101027 funeraria auxilio víctimas exequias
4101031 satisfacción medidas víctimas conmemorar retornos acompañar acciones eventos reubicaciones
4101038 mesa participación víctimas funcionamiento garantías incentivos sesiones apoyar reuniones plan trabajo
410103801 mesa
4101045 reparación colectiva planes sujetos
4101046 diagnóstico daño colectivo
4101063 comité justicia transicional política víctimas pat articular plan acción territorial subcomités
4101073 víctimas ingresos proyectos productivos emprendimientos unidades productivas apoyo emprendedores capacitación hogares
410107302 hogares
4101079 víctimas comunidades tejido social entornos étnicas
4101091 víctimas psicosocial rehabilitar atención emocional
4101092 víctimas garantías repetición conmemoración actos memoria 9 abril
410109201 actos conmemoración
4101094 reparación simbólica memoria monumento día víctimas
4101100 víctimas asistencia humanitaria subsidiariedad alimentos kits
4101103 plan acción territorial contingencia víctimas prevención retorno
4102001 primera infancia niños atención integral estrategia ludoteca gestantes cdi jardín ruta ria beneficiar programa niñas fiesta celebración política
410200105 estrategia programa política
4102002 hogares comunitarios madres bienestar icbf tradicional
4102003 madres comunitarias agentes educativos capacitar
4102004 cdi jardín construir
4102005 cdi jardín adecuar mantenimiento hogares infantiles
4102006 cdi jardín dotar ludoteca parques infantiles
4102009 cdi jardín ampliar
4102028 centro restablecimiento dotar hogar paso
4102034 centro especializada construir
4102035 lineamientos política infancia adolescencia niñez ruta
4102038 srpa adolescentes jóvenes restaurativo hogar paso internado convenio infractores
4102040 metodología niñez
4102041 política familia asistencia familias fortalecimiento familiar
4102042 familias escuelas padres pautas crianza talleres tejido social prevención violencia intrafamiliar entornos protectores buen trato programa valores conflictos jornadas
410204202 familias
4102043 niños adolescentes talleres desarrollo habilidades vida proyecto sexual embarazo recreativas generaciones programas artísticas lúdicas vacacionales campañas prevenir
410204301 niños niñas adolescentes
4102045 talleres derechos niños adolescentes jóvenes capacitar prevención liderazgo reconocimiento formación consejos sensibilización niñas
410204501 adolescentes
410204502 jóvenes
4102046 derechos niñez campañas promoción día niño semana juventud celebración trabajo infantil maltrato juego eventos jóvenes jornadas estrategia erradicar abuso entornos actividades
4102047 política infancia adolescencia juventud asistencia consejo plataforma mesa cmj compos formular implementar seguimiento apoyar espacios participación asambleas
4102049 casa juventud adecuar
4102051 política pública infancia plan juventud formular diagnóstico actualizar rendición actualización implementación ruta documentos niñez
4102052 restablecimiento derechos hogar paso vulneración abuso prevención comisaría protección niños amenazas violencia sexual ruta atender casos trabajo hogares sustitutos
410205201 restablecimiento
410205202 prevención
4103005 emprendimiento vulnerables mujeres asistir discapacidad proyectos capacitar
410300501 personas
4103009 habilidades blandas inclusión
4103010 empleo vulnerables
4103017 mercados alimentos raciones bienestarina comedor comunitario paquetes complemento nutricional ayudas alimentarias adulto mayor beneficiar entregar bonos adultos vulnerable familias
4103025 centro comunitario construir casa social
4103026 centro comunitario ampliar
4103027 centro comunitario adecuar casa
4103028 centro comunitario modificar
4103031 centro comunitario dotar
4103050 familias acción acompañamiento comunidades pobreza extrema unidos mujeres cabeza hogar comunitario discapacidad lgbti étnicos apoyo programa afro indígenas cuidadores vulnerables
410305002 talleres
410305009 iniciativas
410305012 madres padres cabeza
4103052 oferta social vulnerable beneficiarios programas familias jóvenes acción colombia mayor mujer subsidios renta ciudadana gestionar atención discapacidad migrantes lgbti jornada beneficiar atendidos implementar estrategia enlace mujeres adulto étnicas apoyo servicios exequiales
410305201 beneficiarios personas
410305202 mecanismos estrategia
4103053 hábitos alimentarios nutrición huertas seguridad alimentaria alimentación saludable
4103054 seguimiento monitoreo programas sociales ruta
4103057 unidades productivas individuales ingresos mujeres emprendimiento insumos vulnerables apoyar emprendedores capital discapacidad
410305702 unidades
4103058 unidades productivas colectivas asociaciones mujeres ingresos
4103059 asociaciones mujeres colectivas asesorar emprendimientos
4103060 lineamientos política social género lgbti
4103061 transferencias monetarias subsidio ingreso solidario
4103063 investigación social caracterización
4103064 plan mejoramiento evaluación política social
4103067 política social plan seguridad alimentaria discapacidad mujer étnica compos documento actualizar formular vejez actualización habitante calle lgbti familia
410306701 seguimiento
4103068 metodología social
4103069 información social caracterizar base datos observatorio
4103070 estudio pobreza diagnóstico
4103071 estudios diseños centro social
4104001 centro adulto mayor hogar geriátrico ancianato construir
4104002 hogar adulto mayor ancianato adecuar bienestar
4104007 hogar adulto mayor dotar
4104008 adulto mayor centro vida atención integral ancianos tercera edad hogar geriátrico protección colombia estampilla beneficiar programas actividades casa paquetes mayores manutención cupos
4104009 centro día vida adecuar mantenimiento
4104010 cuidadores adulto mayor capacitar
4104011 habitante calle caracterizar censo
4104013 centro día vida construir
4104015 centro día vida construir dotar adulto mayor
4104020 discapacidad atención personas integral ayudas técnicas terapias cuidadores centro inclusión comité rehabilitación transporte beneficiar apoyo elementos proyectos familias cuidadoras cupos instituciones
4104023 granja adulto mayor productivos
4104024 centro día ampliar
4104025 centro día reforzamiento
4104026 habitante calle oferta ruta política
4104027 habitante calle atención hogar paso alimentación albergue
4104037 centro discapacidad adecuar
4104041 centro discapacidad construir
4104042 centro discapacidad dotar
`
