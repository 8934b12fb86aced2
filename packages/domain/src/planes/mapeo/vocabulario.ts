// How municipalities call the columns of a plan: words of a header, without accents or case, and the field that they announce (R2.4).
import type { CampoSimple, CampoSinGuardar } from './campos.ts'

export type CampoDeEncabezado = CampoSimple | CampoSinGuardar

type Entrada = {
  readonly campo: CampoDeEncabezado
  readonly patron: RegExp
  /** Words that say it without doubt; otherwise the person is asked to look. */
  readonly seguro: boolean
}

const seguro = (campo: CampoDeEncabezado, patron: RegExp): Entrada => ({ campo, patron, seguro: true })
const quiza = (campo: CampoDeEncabezado, patron: RegExp): Entrada => ({ campo, patron, seguro: false })

/** In order: the first that fits wins. A code is a level of the catalogue; its name only accompanies it. */
const ENCABEZADOS: readonly Entrada[] = [
  seguro('bpin', /\b(bpin|bpid)\b|^codigos? (de |del )?proyectos?\b/),
  seguro('ods', /\bods\b|desarrollo sostenible/),
  quiza('ignorar', /\b(ano|fecha|fuente) (de (la )?)?(la )?linea (de )?base\b|\bresultado\b|\bbienestar\b|^formula\b/),
  seguro('lineaBase', /\blinea (de )?base\b|^l b$|^lb\b|^valor base$/),
  seguro('tipoAcumulacion', /\bacumula(cion|tiv[oa])\b/),
  seguro('orientacion', /^(tendencia|orientacion|sentido|comportamiento)\b/),
  quiza('orientacion', /^(tipo de meta|tipo meta)$/),
  seguro('unidad', /\bunidad(es)? (de )?medida\b|^unidad(es)?$|^u(nd|n|d)? (de )?medida$|^u m$|^um$/),
  seguro('principal', /^(indicador )?principal$/),
  seguro(
    'codigoSispt',
    /\bsispt\b|^(codigo|cod|consecutivo|numero|nro|no|n|id) (de (la )?|de )?meta( (de )?producto)?$/,
  ),
  seguro('metaCuatrienio', /\bcuatr[ie]\w*|^meta (total|final|fisica total|del plan|del periodo)$/),
  seguro(
    'personalizacion',
    /\bpersonalizacion\b|^(descripcion|nombre|texto|redaccion)( de)?( la)? metas?( (de )?producto)?$/,
  ),
  seguro('personalizacion', /^metas?( (de |del )?(producto|plan de desarrollo|pdm|pdt|pdd))?$/),
  seguro('indicador', /^(cod(igo)?|id) (de |del )?indicador( (de )?producto)?( (mga|cpi|kpt|catalogo))?$/),
  seguro('producto', /^(cod(igo)?|id) (de |del )?producto( (mga|cpi|kpt|catalogo))?$/),
  seguro('programa', /^(cod(igo)?|id) (de |del )?programa( (mga|cpi|kpt|catalogo|presupuestal))?$/),
  seguro('sector', /^(cod(igo)?|id) (de |del )?sector( (mga|cpi|kpt|catalogo|presupuestal))?$/),
  seguro(
    'indicadorNombre',
    /^(nombre (de |del )?)?indicador(es)?( (de |del )?(producto|meta|la meta))?( (mga|cpi|kpt))?$/,
  ),
  seguro('productoNombre', /^(nombre (de |del )?)?productos?( (mga|cpi|kpt|catalogo))?$/),
  seguro('programaNombre', /^(nombre (de |del )?)?programas? (mga|cpi|kpt|catalogo|presupuestal)$/),
  seguro('sectorNombre', /^(nombre (de |del )?)?sector(es)?( (mga|cpi|kpt|catalogo|presupuestal|de inversion|fut))?$/),
  seguro(
    'linea',
    /^(nombre (de |del )?(la )?)?(linea|eje|dimension|pilar)(es|s)?( (estrategic|tematic|programatic|estructural)[oae]?s?)?$/,
  ),
  seguro('componente', /^(nombre (de |del )?)?(sub)?componentes?$/),
  quiza('componente', /^(objetivos?( (estrategic|especific)os?)?|estrategias?|politicas?|apuestas?|retos?)$/),
  seguro(
    'programaPropio',
    /^(nombre (de |del )?)?(sub)?programas?( (propio|de gobierno|del plan|municipal|estrategico|pdm|pdt).*)?$/,
  ),
  seguro('dependencia', /\b(dependencia|secretaria|oficina)\b|^(area|unidad|entidad) (responsable|ejecutora|a cargo)$/),
  seguro('responsable', /^(responsable|lider|encargad[oa]|funcionari[oa])s?\b/),
  seguro('observaciones', /\b(observacion|comentario|justificacion|nota|soporte|evidencia)(es|s)?\b/),
  quiza('codigoSispt', /^(no|n|nro|num|numero|item|id|consecutivo|codigo|cod)$/),
  quiza('personalizacion', /^(actividad|accion|proyecto|compromiso|iniciativa)(es|s)?$/),
]

export function campoDeEncabezado(texto: string): Entrada | null {
  return ENCABEZADOS.find(({ patron }) => patron.test(texto)) ?? null
}

/** Figures of what was done: a plan does not hold them. */
export function hablaDeAvance(texto: string): boolean {
  return (
    /\b(avances?|ejecutad[oa]s?|ejecucion|cumplimiento|logros?|logrado|alcanzad[oa]|acumulad[oa]|compromisos|obligaciones|pagos|rezago|semaforo|eficacia)\b/.test(
      texto,
    ) || /\bcompromet/.test(texto)
  )
}

export function hablaDeDinero(texto: string): boolean {
  return /\b(recursos?|presupuest[oa]l?|inversion(es)?|financ\w+|costos?|apropiacion|plurianual|ppi|pesos|millones|fuentes?|valor(es)? programad[oa]s?)\b/.test(
    texto,
  )
}

export function hablaDePrograma(texto: string): boolean {
  return /\b(metas?|program\w*|prog|fisic[oa]s?|producto|cantidad(es)?|esperad[oa]s?|vigencia|ano|anual|planead[oa]|proyectad[oa])\b/.test(
    texto,
  )
}

export function hablaDeTotal(texto: string): boolean {
  return /^(sub ?)?total(es)?\b|\btotal$/.test(texto)
}

/** Other names of the funding sources, beside those of the official lists. */
const OTROS_NOMBRES: readonly { readonly clave: string; readonly patron: RegExp }[] = [
  { clave: 'sgp_educacion', patron: /^sgp.*educacion/ },
  { clave: 'sgp_salud', patron: /^sgp.*salud/ },
  { clave: 'sgp_deporte', patron: /^sgp.*deporte/ },
  { clave: 'sgp_cultura', patron: /^sgp.*cultura/ },
  { clave: 'sgp_libre_inversion', patron: /^sgp.*(libre inversion|otros sectores|proposito general)/ },
  { clave: 'sgp_libre_destinacion', patron: /^sgp.*libre destinacion/ },
  { clave: 'sgp_alimentacion_escolar', patron: /^sgp.*(alimentacion|pae\b)/ },
  { clave: 'sgp_rio_magdalena', patron: /^sgp.*(magdalena|riberen)/ },
  { clave: 'sgp_apsb', patron: /^sgp.*(apsb|agua potable)/ },
  {
    clave: 'recursos_propios',
    patron: /^(recursos? )?propios$|^icld$|^ingresos corrientes( de libre destinacion)?$|^r ?p$/,
  },
  { clave: 'credito', patron: /^(recursos (de |del )?)?credito$/ },
  {
    clave: 'cofinanciacion_departamento',
    patron: /^(cofinanciacion|aportes?|transferencias?)( del?)? departament\w+$|^departamento$/,
  },
  {
    clave: 'cofinanciacion_nacion',
    patron: /^(cofinanciacion|aportes?|transferencias?)( de)?( la)? nacion\w*$|^nacion$|^pgn$/,
  },
  { clave: 'otros', patron: /^otr[oa]s( (recursos|fuentes))?$/ },
]

export function otroNombreDeFuente(texto: string): string | null {
  return OTROS_NOMBRES.find(({ patron }) => patron.test(texto))?.clave ?? null
}
