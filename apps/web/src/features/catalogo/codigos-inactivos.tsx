// The entity reviews the metas whose code ceased, chooses what takes its place, and confirms: a version of its plan.
import { LARGO_RAZON } from '@kpt/domain/planes'
import { contar, formatFecha } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { ResumenErrores } from '../../ui/resumen-errores.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { MetaPorRevisar } from './meta-por-revisar.tsx'
import './catalogo.css'

export type PorRevisar = Respuesta<'GET /api/entidades/:entidad/plan/codigos-inactivos'>
const TAMANO = 20

export function PantallaCodigosInactivos() {
  const { entidad } = useParams({ from: '/entidades/$entidad/plan/codigos-inactivos' })
  const nombre = useNombreEntidad(entidad)
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const leido = useQuery(
    consulta('GET /api/entidades/:entidad/plan/codigos-inactivos', {
      params: { entidad },
      consulta: { pagina, tamano: TAMANO },
    }),
  )
  return (
    <Pantalla
      titulo="Metas con códigos inactivos"
      de={nombre}
      entrada="El Catálogo cambió y estas metas quedaron con un código que ya no está activo. Los reportes de las versiones anteriores del plan no cambian."
      migas={[migaEntidad(entidad, nombre), { texto: 'Plan de desarrollo', a: `/entidades/${entidad}/plan` }]}
    >
      <Datos de={leido}>
        {(datos) => (
          <>
            <Proximas proximas={datos.proximas} />
            {datos.total === 0 ? (
              <Vacio
                titulo="Todas las metas tienen su código activo"
                accion={
                  <EnlaceBoton to="/entidades/$entidad/plan" params={{ entidad }}>
                    Volver al plan
                  </EnlaceBoton>
                }
              />
            ) : (
              <Revision key={`${datos.version}/${pagina}`} entidad={entidad} datos={datos} />
            )}
            <Paginador pagina={pagina} tamano={TAMANO} total={datos.total} que="metas" una="meta" />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function Proximas({ proximas }: Pick<PorRevisar, 'proximas'>) {
  return proximas.map(({ desde, metas }) => (
    <Aviso
      key={desde}
      tono="nota"
      titulo={`Desde el ${formatFecha(desde)}, ${contar(metas, 'meta más quedará', 'metas más quedarán')} con códigos inactivos`}
    >
      <p>Ese día podrá revisarlas aquí.</p>
    </Aviso>
  ))
}

function Revision({ entidad, datos: { filas, version } }: { entidad: string; datos: PorRevisar }) {
  const puede = useSesion()?.rol === 'usuario_lider'
  const [elegidos, setElegidos] = useState<Readonly<Record<string, string>>>(() => propuestosDe(filas))
  const [razon, setRazon] = useState('')
  const [error, setError] = useState<string>()
  const confirmar = useConfirmar(entidad, version)
  const cambios = filas.flatMap(({ meta }) => (elegidos[meta] ? [{ meta, indicador: elegidos[meta] }] : []))
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    const falta =
      razon.trim().length < LARGO_RAZON.minimo
        ? `Escriba la razón, con al menos ${LARGO_RAZON.minimo} letras: queda en el historial del plan`
        : undefined
    setError(falta)
    if (!falta && cambios.length > 0) confirmar.mutate({ cambios, razon })
  }
  return (
    <form className="pila" onSubmit={enviar} noValidate aria-label="Reemplazo de códigos">
      <ResumenErrores errores={error ? [{ campo: 'razon', frase: error }] : []} />
      <ul className="por-revisar">
        {filas.map((fila) => (
          <MetaPorRevisar
            key={fila.meta}
            fila={fila}
            puede={puede}
            elegido={elegidos[fila.meta] ?? ''}
            onElegir={(indicador) => setElegidos({ ...elegidos, [fila.meta]: indicador })}
          />
        ))}
      </ul>
      {puede ? (
        <>
          <CampoLargo
            id="razon"
            etiqueta="Razón del cambio"
            ayuda="Queda registrada con la versión nueva del plan"
            maxLength={LARGO_RAZON.maximo}
            value={razon}
            error={error}
            onChange={(e) => setRazon(e.target.value)}
          />
          {confirmar.isError ? <Aviso tono="error">{confirmar.error.message}</Aviso> : null}
          <p className="acciones">
            <Boton
              type="submit"
              variante="principal"
              ocupado={confirmar.isPending}
              aria-disabled={cambios.length === 0}
            >
              Confirmar {contar(cambios.length, 'código', 'códigos')}
            </Boton>
          </p>
        </>
      ) : null}
    </form>
  )
}

/** What DNP states, or what is called the same, comes chosen; what is only alike waits for the person. */
function propuestosDe(filas: PorRevisar['filas']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filas.flatMap(({ meta, propuestas: [primera] }) =>
      primera && (primera.razon === 'oficial' || primera.razon === 'mismo_nombre')
        ? [[meta, primera.entrada.indicador] as const]
        : [],
    ),
  )
}

function useConfirmar(entidad: string, contra: number) {
  const ir = useNavigate()
  return useMutation({
    mutationFn: (cuerpo: { cambios: { meta: string; indicador: string }[]; razon: string }) =>
      api('POST /api/entidades/:entidad/plan/codigos-inactivos', {
        params: { entidad },
        cuerpo: { ...cuerpo, contra },
      }),
    onSuccess: async () => {
      await consultas.invalidateQueries()
      await ir({ to: '/entidades/$entidad/plan', params: { entidad }, state: { hecho: 'codigos' } })
    },
  })
}
