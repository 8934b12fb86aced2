// The catalogue of refusals: every way in which the system says no, with its typed details (RFC 9457). The sentences live in @kpt/textos.

/** Code → facts that its sentence needs, as text. Adding a code here asks for its status (contract) and its sentence (textos). */
export type Problemas = {
  'peticion.invalida': { donde: string; porque: string }
  'peticion.muy_frecuente': { segundos: string }
  'peticion.ajena': object
  'ruta.desconocida': object
  'sesion.requerida': object
  'sesion.credenciales': object
  'sesion.sin_nombramiento': object
  'sesion.bloqueada': { hasta: string }
  'sesion.nombramiento': object
  'permiso.falta': object
  'territorio.ajeno': { entidad: string }
  'entidad.desconocida': { entidad: string }
  'plan.no_existe': { entidad: string }
  'plan.version_no_existe': { version: string }
  'plan.version_cambio': { esperada: string; actual: string }
  'plan.no_finalizable': { faltan: string }
  'plan.sustento_requerido': { faltan: string }
  'plan.meta_no_existe': { meta: string }
  'gestion.pregunta_no_existe': { pregunta: string }
  'edicion.no_existe': object
  'edicion.cambio': object
  'edicion.sin_cambios': object
  'edicion.al_dia': object
  'edicion.periodo': object
  'plan.vigencia_ajena': { vigencia: string; desde: string; hasta: string }
  'plan.actividades_cambiaron': { meta: string }
  'plan.actividad_fechas': { cual: string; falta: string; vigencia: string }
  'carga.no_existe': object
  'carga.estado': { estado: string }
  'carga.trozo': { esperado: string; recibido: string }
  'carga.muy_grande': { maximo: string }
  'carga.incompleta': { faltan: string }
  'carga.entidad_distinta': { libro: string; entidad: string }
  'cruce.no_existe': object
  'cruce.sin_leer': { estado: string }
  'cruce.sin_repartir': object
  'cruce.reparto': { motivo: string; campo: string; total: string; meta: string }
  'compartido.no_existe': object
  'mapeo.no_hay': object
  'mapeo.invalido': { motivo: string }
  'catalogo.sin_version': object
  'catalogo.no_existe': { codigo: string }
  'libro.no_anotable': object
  'catalogo.version_no_existe': { version: string }
  'catalogo.con_errores': { errores: string }
  'catalogo.desde': { minimo: string }
  'catalogo.cambio': object
  'catalogo.equivalencia': { codigo: string }
  'catalogo.no_reemplazable': { meta: string }
  'mdm.receta_no_existe': object
  'mdm.receta_vigencia': { desde: string; hasta: string }
  'mdm.receta_cambio': { actual: string }
  'mdm.receta_incoherente': { codigo: string; clave: string; faltas: string }
  'mdm.fuente_desconocida': { fuente: string }
  'mdm.faltan_insumos': { fuentes: string }
  'mdm.insumo_no_existe': object
  'mdm.insumo_cambio': { actual: string }
  'mdm.insumo_con_errores': { errores: string }
  'mdm.insumo_razon': object
  'mdm.sin_respuestas': { vigencia: string }
  'mdm.toma_igual': { version: string }
  'mdm.sin_respuestas_del_dato': { columna: string }
  'mdm.corrida_no_existe': object
  'mdm.corrida_estado': { estado: string }
  'mdm.corrida_sin_calcular': { estado: string }
  'mdm.misma_persona': object
  'mdm.reemplazo': { vigente: string }
  'mdm.otra_medicion': object
  'mdm.entidad_sin_medicion': object
  'mdm.cifra_desconocida': { readonly cifra: string; readonly hay: string }
  'evidencia.no_existe': object
  'evidencia.archivo': { porque: string; tipo: string }
  'evidencia.infectada': object
  'evidencia.antivirus': object
  'evidencia.enlace': { porque: string }
  'evidencia.lugar': object
  'evidencia.reservada': object
  'evidencia.retirada': object
  'evidencia.en_otro_corte': { vigencia: string; corte: string }
  'reporte.no_publicado': object
  'documento.no_existe': object
  'documento.tipo': { tipo: string }
  'documento.rechazado': { motivo: string }
  'documento.pagina': { pagina: string }
  'documento.lectura': object
  'documento.no_publicado': object
  'calendario.no_disponible': { instrumento: string; vigencia: string }
  'informe.sin_publicar': object
  'reporte.no_existe': object
  'reporte.version_no_existe': { version: string }
  'reporte.acto_imposible': { acto: string; estado: string }
  'reporte.acto_ajeno': { acto: string }
  'reporte.no_editable': { estado: string }
  'reporte.sin_firma': object
  'constancia.no_existe': object
  'pdf.no_disponible': object
  'reporte.envio_incompleto': { faltan: string }
  'reporte.actividad_cerrada': { acto: string; limite: string }
  'reporte.version_vieja': { pedida: string; actual: string }
  'ejecucion_anterior.en_curso': { vigencia: string }
  'ejecucion_anterior.reportada': { vigencia: string }
  'ejecucion_anterior.cambio': { actual: string }
  'ejecucion_anterior.cifra': { meta: string; problema: string }
  'ponderacion.cambio': { actual: string }
  'ponderacion.peso': { clave: string; nivel: string; problema: string }
  'ponderacion.no_suma': { nivel: string; dentroDe: string; suma: string }
  'comentario.no_existe': object
  'comentario.ajeno': object
  'valor.meta_cerrada': { meta: string }
  'valor.campo_cerrado': { meta: string; campo: string }
  'valor.fuera_de_reparto': { meta: string }
  'valor.fuente_desconocida': { fuente: string }
  'valor.regla_desconocida': { regla: string }
  'valor.clave_sobra': object
  'valor.no_es_cifra': { valor: string }
  'valor.texto_ilegible': object
  'valor.muy_largo': object
  'valor.campo_ajeno': { campo: string }
  'gestion.respuesta': { falta: string }
  'consolidado.no_existe': object
  'cuestionario.no_existe': object
  'cuestionario.sin_borrador': object
  'cuestionario.con_borrador': object
  'cuestionario.origen': object
  'cuestionario.cambio': { quien: string }
  'cuestionario.acto': { falta: string }
  'cuestionario.faltas': { faltas: string }
  'cuestionario.publicado_antes': object
  'cuestionario.motivo': object
  'cuestionario.igual': object
  'paquete.no_existe': object
  'paquete.sin_envio': object
  'seleccion.no_existe': object
  'seleccion.no_elegible': { entidad: string }
  'muestra.tamano': { falta: string; unidades: string }
  'muestra.momento_pasado': object
  'muestra.antes_de_hora': { sorteoEn: string }
  'muestra.semilla': { porque: string }
  'muestra.sorteada': object
  'revision.no_es_del_equipo': object
  'lista.no_existe': { item: string }
  'lista.incompleta': { faltan: string }
  'lista.respuesta': { porque: 'nota_sin_respuesta' | 'no_sin_nota' }
  'nota.no_existe': object
  'asistencia.no_existe': object
  'asistencia.fecha': { porque: 'futura' | 'muy_antigua' }
  'asistencia.adjunto': { porque: 'muchos' | 'no_admitido' | 'muy_grande' }
  'ajustes.sin_metas': object
  'ajustes.meta_desconocida': { meta: string }
  'ajustes.vencimiento': { limite: string }
  'ajustes.ronda_no_existe': { ronda: string }
  'ajustes.fuera_de_la_reapertura': { metas: string }
  'ajustes.meta_abierta': { meta: string }
  'ajustes.reapertura_pedida': { meta: string }
  'ajustes.reapertura_no_existe': object
  'ajustes.reapertura_decidida': object
  'reporte.traslado_en_plazo': { limite: string }
  'reapertura.acto': { acto: string }
  'reapertura.sin_plazo': { limite: string }
  'agenda.no_existe': object
  'correo.no_existe': object
  'correo.no_reintentable': { estado: string }
  'empalme.gobierno': object
  'empalme.fecha': { falta: string }
  'producto.falta': { falta: string }
  'festivo.falta': { falta: string }
  'medida.falta': { falta: string; actividad: string }
  'hilo.no_mencionable': { cuantas: string }
  'expediente.no_existe': object
  'expediente.sin_omisos': object
  'expediente.acto_imposible': { estado: string }
  'expediente.misma_persona': object
  'expediente.cambio': { cuantas: string }
  'excepcion.no_existe': object
  'excepcion.falta': { falta: string; actividad: string }
  'excepcion.repetida': { numero: string }
  'excepcion.acto_imposible': { estado: string }
  'oficio.no_existe': object
  'oficio.lote_no_existe': object
  'oficio.lote_estado': { estado: string }
  'oficio.sin_firma': object
  'oficio.sin_copia': object
  'oficio.lista_vacia': object
  'oficio.entidad_fuera': { entidad: string }
  'oficio.falta': { falta: string }
  'oficio.sin_acuse': { estado: string }
  'oficio.sin_guia': { estado: string }
  'oficio.prueba': object
  'oficio.rebote': { falta: string }
  'difusion.no_existe': object
  'difusion.falta': { falta: string }
  'difusion.ya_trasladada': object
  'ayuda.no_existe': object
  'ayuda.acto_imposible': { estado: string }
  'ayuda.muchas': { maximo: string }
  'ayuda.falta': { falta: string }
  'ayuda.adjunto': { porque: string }
  'homologacion.codigo_inactivo': { codigo: string }
  'homologacion.sin_razon': { meta: string }
  'sin_equivalente.no_existe': object
  'sin_equivalente.homologada': { meta: string }
  'sin_equivalente.repetida': { numero: string }
  'sin_equivalente.acto_imposible': { estado: string }
  'sin_equivalente.fecha_pasada': object
  'circular.no_existe': object
  'circular.ya_existe': { circular: string }
  'circular.publicada': object
  'circular.en_uso': object
  'circular.documento_puesto': object
  'cronograma.sin_borrador': object
  'cronograma.con_borrador': object
  'cronograma.origen': object
  'cronograma.cambio': { quien: string }
  'cronograma.publicado_antes': { circular: string }
  'cronograma.faltas': { faltan: string }
  'empalme.cambio': object
  'ficha.faltas': { campos: string }
  'ficha.cambio': object
  'ficha.igual': object
  'equipo.rol': object
  'equipo.correo': object
  'equipo.ya_esta': { correo: string }
  'equipo.reparto': object
  'equipo.no_existe': object
  'enlace.no_sirve': object
  'clave.debil': { faltas: string }
  'clave.actual': object
  'sesion.no_existe': object
  'sesion.segundo_factor': object
  'sesion.paso_vencido': object
  'factor.codigo': object
  'rescate.espera': { desde: string }
  'factor.llave': object
  'factor.ya_existe': object
  'factor.no_existe': object
  'factor.exigido': object
  'factor.sin_llave': object
  'identidad.sin_proveedor': object
  'identidad.no_responde': object
  'identidad.cancelada': object
  'identidad.respuesta': object
  'identidad.acr': object
  'identidad.correo_sin_verificar': object
  'identidad.sin_cuenta': { correo: string }
  'identidad.otra': object
  'identidad.separada': object
  'identidad.sin_nombramiento': object
  'identidad.no_existe': object
  'solicitud.no_existe': object
  'solicitud.acto_imposible': { acto: string; estado: string }
  'solicitud.cambio': object
  'solicitud.prueba': object
  'solicitud.entidad': { entidad: string }
  'solicitud.encargo': object
  'solicitud.carga': object
  'solicitud.soportes': { faltan: string }
  'solicitud.soporte': { porque: string }
  'solicitud.soporte_infectado': object
  'solicitud.antivirus': object
  'solicitud.sin_llave': object
  'solicitud.lista_incompleta': object
  'solicitud.asignacion': object
  'sistema.falla': { referencia: string }
  'sistema.ocupado': object
}

export type CodigoProblema = keyof Problemas
