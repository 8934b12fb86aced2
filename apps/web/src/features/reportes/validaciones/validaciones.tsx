// The runs of the rules over a report: when it was sent, when it was refused, and when somebody asked. What each found stays, and opens.
import { contar, formatInstante, nombreRol, PIEZAS_DE_REPORTE } from '@kpt/textos'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../../api/cliente.ts'
import { consultaPaginada } from '../../../api/consulta.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../../app/filtros.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { Paginador } from '../../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { Vacio } from '../../../ui/vacio.tsx'
import type { Clave } from '../borrador/red.ts'
import { direccionReporte } from '../direccion.ts'
import { ValidacionAbierta } from './abierta.tsx'

const RUTA = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validaciones'
export type Corrida = Respuesta<`GET ${typeof RUTA}`>['filas'][number]
const TAMANO = 20

export const MOTIVO: Record<Corrida['motivo'], string> = {
  envio: 'Al enviar',
  envio_rechazado: 'Envío que no pasó',
  a_pedido: 'A pedido',
}

export function Validaciones({ clave, puedeEditar }: { clave: Clave; puedeEditar: boolean }) {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const lista = useQuery(consultaPaginada(`GET ${RUTA}`, { params: clave, consulta: { pagina, tamano: TAMANO } }))
  const abierta = Number(filtros.validacion)
  return (
    <section className="seccion" aria-labelledby="validaciones">
      <h2 id="validaciones">Validaciones guardadas</h2>
      <p className="tenue">
        Cada vez que las reglas revisan el reporte completo queda lo que hallaron: al enviarlo, cuando el envío no pasa
        y cuando alguien lo pide.
      </p>
      {puedeEditar ? <ValidarAhora clave={clave} /> : null}
      <Datos de={lista}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="Aún no hay validaciones">
              <p>La primera queda al enviar el reporte, o antes si alguien la pide.</p>
            </Vacio>
          ) : (
            <>
              <Tabla
                titulo="Validaciones del reporte"
                tituloOculto
                columnas={columnasDe(clave, abierta)}
                filas={filas}
                clave={(c) => String(c.n)}
              />
              {total > TAMANO ? (
                <Paginador {...{ pagina, total }} tamano={TAMANO} que="validaciones" una="validación" />
              ) : null}
            </>
          )
        }
      </Datos>
      {abierta > 0 ? <ValidacionAbierta key={abierta} clave={clave} n={abierta} /> : null}
    </section>
  )
}

function ValidarAhora({ clave }: { clave: Clave }) {
  const cliente = useQueryClient()
  const [, cambiar] = useFiltros()
  const validar = useMutation({
    mutationFn: () => api(`POST ${RUTA}`, { params: clave }),
    onSuccess: async ({ n }) => {
      await cliente.invalidateQueries()
      cambiar({ seccion: 'validaciones', validacion: String(n) })
    },
  })
  return (
    <>
      {validar.isError ? <Aviso tono="error">No se pudo validar. Intente de nuevo en un momento.</Aviso> : null}
      <Boton onClick={() => validar.mutate()} ocupado={validar.isPending}>
        Validar ahora
      </Boton>
    </>
  )
}

function columnasDe(clave: Clave, abierta: number): Columna<Corrida>[] {
  const cuenta = (titulo: string, de: (c: Corrida) => number): Columna<Corrida> => ({
    ...{ clave: titulo, titulo, numero: true },
    celda: de,
  })
  const { una, varias } = PIEZAS_DE_REPORTE[clave.instrumento]
  return [
    {
      clave: 'cuando',
      titulo: 'Cuándo',
      nombra: true,
      celda: (c) => (
        <>
          <Link
            className="enlace-fila"
            to={direccionReporte(clave, 'versiones')}
            search={{ seccion: 'validaciones', validacion: String(c.n) }}
            resetScroll={false}
            aria-current={abierta === c.n ? 'true' : undefined}
          >
            {formatInstante(Date.parse(c.en), true)}
          </Link>
          <span className="bloque menor tenue">
            {c.autor.nombre} ({nombreRol(c.autor.rol).toLowerCase()})
          </span>
        </>
      ),
    },
    {
      clave: 'motivo',
      titulo: 'Por qué',
      celda: (c) => `${MOTIVO[c.motivo]}${c.version ? `, versión ${c.version}` : ''}`,
    },
    cuenta('Bloquean', (c) => c.errores),
    cuenta('Avisos', (c) => c.avisos),
    cuenta('Notas', (c) => c.notas),
    {
      clave: 'faltan',
      titulo: 'Faltan',
      celda: (c) =>
        c.sinReporte + c.sinConfirmar === 0
          ? 'Nada'
          : `${contar(c.sinReporte, `${una} por reportar`, `${varias} por reportar`)}, ${contar(c.sinConfirmar, 'con avisos sin motivo', 'con avisos sin motivo')}`,
    },
  ]
}
