// The evidence pack of a report: asking for it, how far it is, taking it away and how to check it (numeral 2.c).
import { contar, formatInstante, formatNumero, formatPorcentaje } from '@kpt/textos'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, direccion } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Barra } from '../../ui/barra.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { IconoBajar } from '../../ui/iconos.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { puedePedirPaquete } from './quien.ts'

const RUTA = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/paquete'
const ENTRE_MIRADAS = 1500

type Paquete = Respuesta<`GET ${typeof RUTA}`>

export function PaqueteDeEvidencias({ clave }: { clave: Clave }) {
  const sesion = useSesion()
  if (!sesion || !puedePedirPaquete(sesion.rol)) return null
  return (
    <section className="seccion no-imprimir" aria-labelledby="paquete">
      <h2 id="paquete">Paquete de evidencias</h2>
      <p className="tenue">
        Todo lo del reporte en un archivo ZIP: versiones, constancias, lo pedido y lo respondido en cada ronda, qué
        cambió, veredictos, correos, contactos, evidencias y la cadena de auditoría, con la huella de cada archivo.
      </p>
      <Uno clave={clave} />
    </section>
  )
}

function Uno({ clave }: { clave: Clave }) {
  const consultas = useQueryClient()
  const opciones = consulta(`GET ${RUTA}`, { params: clave })
  const estado = useQuery({
    ...opciones,
    refetchInterval: ({ state }) => (state.data?.enCurso ? ENTRE_MIRADAS : false),
  })
  const preparar = useMutation({
    mutationFn: () => api(`POST ${RUTA}`, { params: clave }),
    onSuccess: (nuevo) => consultas.setQueryData(opciones.queryKey, nuevo),
  })
  return (
    <Datos de={estado} lineas={2}>
      {(paquete) => (
        <div className="pila pila--2">
          <Estado paquete={paquete} />
          {paquete.enCurso ? <Preparando progreso={paquete.enCurso.progreso} /> : null}
          {paquete.fallido ? (
            <Aviso tono="error">
              No se pudo preparar el paquete. Inténtelo de nuevo; si vuelve a pasar, avise al DNP.
            </Aviso>
          ) : null}
          {preparar.isError ? <Aviso tono="error">{preparar.error.message}</Aviso> : null}
          <div className="acciones">
            {paquete.listo ? (
              <a className="boton boton--normal" href={direccion(`GET ${RUTA}/archivo`, { params: clave })} download>
                <IconoBajar />
                Descargar el paquete (ZIP)
              </a>
            ) : null}
            {paquete.enCurso || paquete.listo?.alDia ? null : (
              <Boton ocupado={preparar.isPending} onClick={() => preparar.mutate()}>
                {paquete.listo ? 'Preparar con lo último' : 'Preparar el paquete'}
              </Boton>
            )}
          </div>
        </div>
      )}
    </Datos>
  )
}

function Estado({ paquete: { listo, enCurso } }: { paquete: Paquete }) {
  if (!listo) return enCurso ? null : <p>Aún no se ha preparado.</p>
  return (
    <>
      <p>
        Con lo que pasó hasta el {formatInstante(Date.parse(listo.datosHasta))}:{' '}
        {contar(listo.archivos, 'archivo', 'archivos')}, {formatNumero(String(Math.ceil(listo.bytes / 1000)))} kB.
      </p>
      <p className="menor tenue">
        Huella SHA-256 del ZIP: <code className="huella">{listo.sha256}</code>
      </p>
      {listo.reservadas > 0 ? (
        <Aviso tono="nota">
          {contar(listo.reservadas, 'evidencia con datos personales no va', 'evidencias con datos personales no van')}{' '}
          en su paquete: su cargo no las puede abrir.
        </Aviso>
      ) : null}
      {listo.alDia || enCurso ? null : (
        <Aviso tono="alerta">
          Después de este paquete pasó algo más en el reporte. Prepárelo de nuevo para tenerlo.
        </Aviso>
      )}
    </>
  )
}

function Preparando({ progreso }: { progreso: number | null }) {
  return (
    <div className="pila pila--2" role="status">
      <Barra
        etiqueta="Preparación del paquete"
        fraccion={progreso ?? 0}
        figura={progreso === null ? 'En espera' : formatPorcentaje(progreso, 0)}
      />
      <p className="tenue">Puede salir de esta página: el paquete sigue y lo encontrará aquí.</p>
    </div>
  )
}
