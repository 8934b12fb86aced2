// What changed between two submitted versions, value by value, and whether it had been asked.
import type { Campo } from '@kpt/domain/seguimiento'
import { contar } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../../api/consulta.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { Chip } from '../../../ui/chip.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { nombrarValor } from '../borrador/escrito.ts'
import type { Clave } from '../borrador/red.ts'
import { nombreLugar } from '../rejilla/etiquetas.ts'
import { useFilasVersion } from '../usar-reporte.ts'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/diferencias'
type Diferencia = Respuesta<typeof RUTA>['diferencias'][number]

type Props = { readonly clave: Clave; readonly desde: number; readonly hasta: number }

export function Diferencias({ clave, desde, hasta }: Props) {
  const lista = useQuery(consulta(RUTA, { params: clave, consulta: { desde, hasta } }))
  const filas = useFilasVersion(clave, hasta)
  const nombres = new Map(filas.data?.fuentes.map((f) => [f.clave, f.nombre]))
  return (
    <Datos de={lista}>
      {({ diferencias }) =>
        diferencias.length === 0 ? (
          <p>
            Ningún valor cambió entre la versión {desde} y la {hasta}.
          </p>
        ) : (
          <Tabla
            titulo={`${contar(diferencias.length, 'valor cambió', 'valores cambiaron')} de la versión ${desde} a la ${hasta}`}
            columnas={columnasDe(nombres)}
            filas={diferencias}
            clave={(d) => `${d.meta}/${d.campo}/${d.clave}`}
          />
        )
      }
    </Datos>
  )
}

function columnasDe(nombres: ReadonlyMap<string, string>): Columna<Diferencia>[] {
  return [
    {
      clave: 'meta',
      titulo: 'Meta',
      nombra: true,
      ancho: 'largo',
      celda: (d) => (
        <>
          {d.personalizacion}
          <br />
          <span className="tenue numero">{d.meta}</span>
        </>
      ),
    },
    {
      clave: 'campo',
      titulo: 'Valor',
      celda: (d) =>
        nombreLugar(d.campo, d.clave && d.campo !== 'confirmacion' ? (nombres.get(d.clave) ?? d.clave) : undefined),
    },
    { clave: 'antes', titulo: 'Antes', numero: true, celda: (d) => <Valor campo={d.campo} valor={d.antes} /> },
    {
      clave: 'despues',
      titulo: 'Después',
      numero: true,
      celda: (d) => (
        <strong>
          <Valor campo={d.campo} valor={d.despues} />
        </strong>
      ),
    },
    {
      clave: 'pedida',
      titulo: 'Se había pedido',
      celda: (d) =>
        d.pedida ? (
          <Chip tono="nota" icono="volver">
            Pedida
          </Chip>
        ) : (
          <Chip tono="alerta" icono="alerta">
            Sin pedirse
          </Chip>
        ),
    },
  ]
}

function Valor({ campo, valor }: { campo: Campo; valor: string | null }) {
  const texto = campo === 'observacion' || campo === 'sin_avance' || campo === 'confirmacion'
  return texto ? <span className="valor-texto">{nombrarValor(campo, valor)}</span> : nombrarValor(campo, valor)
}
