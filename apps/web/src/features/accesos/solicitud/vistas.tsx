// Who saw which personal paper, by the audit: whoever looks knows that this list grows.
import { formatInstante, NOMBRES_CLASE_SOPORTE, nombreRol } from '@kpt/textos'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import type { Solicitud } from '../tipos.ts'

type Fila = Solicitud['vistas'][number] & { readonly que: string }

export function Vistas({ solicitud: { vistas, soportes } }: { solicitud: Solicitud }) {
  const filas = vistas.map((v) => {
    const soporte = soportes.find(({ id }) => id === v.soporte)
    const que = v.soporte === null ? 'Número del documento de identidad' : soporte ? nombreDe(soporte) : 'Un documento'
    return { ...v, que }
  })
  return (
    <section className="seccion" aria-labelledby="vistas">
      <h2 id="vistas">Quién vio qué</h2>
      {filas.length === 0 ? (
        <p className="tenue">Nadie ha abierto todavía los documentos ni el número de identidad.</p>
      ) : (
        <Tabla
          titulo="Quién vio los datos personales de esta solicitud"
          tituloOculto
          columnas={COLUMNAS}
          filas={filas}
          clave={(f) => `${f.en} ${f.soporte} ${f.autor.nombre}`}
        />
      )}
    </section>
  )
}

function nombreDe({ clase, nombre }: Solicitud['soportes'][number]): string {
  return `${NOMBRES_CLASE_SOPORTE[clase]} (${nombre})`
}

const COLUMNAS: Columna<Fila>[] = [
  { clave: 'que', titulo: 'Qué', nombra: true, ancho: 'largo', celda: (f) => f.que },
  { clave: 'quien', titulo: 'Quién', celda: (f) => `${f.autor.nombre}, ${nombreRol(f.autor.rol)}` },
  { clave: 'cuando', titulo: 'Cuándo', celda: (f) => formatInstante(Date.parse(f.en), true) },
]
