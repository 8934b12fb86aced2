// The last sign-ins, failures included: what the person did not do is seen here.
import { FRASES_INGRESO, FRASES_VIA, formatInstante, textoDispositivo } from '@kpt/textos'
import type { Respuesta } from '../../api/tipos.ts'
import { Chip } from '../../ui/chip.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'

type Ingreso = Respuesta<'GET /api/cuenta/sesiones'>['ingresos'][number]

export function Ingresos({ ingresos }: { ingresos: readonly Ingreso[] }) {
  return (
    <section className="seccion" aria-labelledby="ingresos">
      <h2 id="ingresos">Últimos ingresos</h2>
      <p>
        Los veinte más recientes. Si hay alguno que no hizo usted, cambie su contraseña y cierre las otras sesiones.
      </p>
      <Tabla titulo="Últimos ingresos" tituloOculto columnas={COLUMNAS} filas={ingresos} clave={(i) => i.id} />
    </section>
  )
}

const COLUMNAS: Columna<Ingreso>[] = [
  { clave: 'en', titulo: 'Cuándo', nombra: true, celda: (i) => formatInstante(Date.parse(i.en)) },
  { clave: 'resultado', titulo: 'Qué pasó', celda: (i) => <ChipIngreso ingreso={i} /> },
  {
    clave: 'dispositivo',
    titulo: 'Dispositivo',
    celda: (i) => `${textoDispositivo(i.agente)}${i.conocido ? '' : ' (nuevo)'}`,
  },
  { clave: 'red', titulo: 'Red', celda: (i) => i.red ?? 'Sin dato' },
]

function ChipIngreso({ ingreso: { resultado, via } }: { ingreso: Ingreso }) {
  const bien = resultado === 'bien'
  return (
    <Chip tono={bien ? 'bien' : 'alerta'} icono={bien ? 'bien' : 'alerta'}>
      {bien ? `${FRASES_INGRESO.bien} ${FRASES_VIA[via]}` : FRASES_INGRESO[resultado]}
    </Chip>
  )
}
