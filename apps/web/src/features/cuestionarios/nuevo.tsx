// Where a questionnaire begins: copied from another vigencia, from the one that comes with the system, in blank, or to correct what is published.
import type { OrigenCuestionario } from '@kpt/domain/gestionweb'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { MIGAS, SoloDelDnp } from './permiso.tsx'

type Fila = Respuesta<'GET /api/cuestionarios/borradores'>['filas'][number]

export function PantallaCuestionarioNuevo() {
  const lista = useQuery(consulta('GET /api/cuestionarios/borradores'))
  return (
    <Pantalla
      titulo="Empezar un cuestionario"
      entrada="Queda como borrador del DNP: nadie lo responde hasta que se publique con su aprobación."
      migas={MIGAS}
    >
      <SoloDelDnp>
        <Datos de={lista}>{({ filas }) => <Formulario filas={filas} />}</Datos>
      </SoloDelDnp>
    </Pantalla>
  )
}

type Comienzo = { readonly origen: OrigenCuestionario; readonly de: number | null; readonly texto: string }

function comienzosDe(filas: readonly Fila[], vigencia: number): Comienzo[] {
  const suya = filas.find((f) => f.vigencia === vigencia)
  if (suya?.publicada)
    return [
      { origen: 'correccion', de: null, texto: `Corregir la versión ${suya.publicada.numero}, que está publicada` },
    ]
  const otras = filas
    .filter((f) => f.vigencia !== vigencia && (f.publicada || !f.borrador))
    .toSorted((a, b) => Math.abs(vigencia - 1 - a.vigencia) - Math.abs(vigencia - 1 - b.vigencia))
  return [
    ...(suya && !suya.borrador ? [{ origen: 'semilla' as const, de: null, texto: 'El que viene con el sistema' }] : []),
    ...otras.map((f) => ({ origen: 'copia' as const, de: f.vigencia, texto: `Copiar el de ${f.vigencia}` })),
    { origen: 'blanco', de: null, texto: 'En blanco' },
  ]
}

function Formulario({ filas }: { filas: readonly Fila[] }) {
  const [{ vigencia: pedida }] = useFiltros()
  const ir = useNavigate()
  const [vigencia, setVigencia] = useState(String(pedida ?? ''))
  const [cual, setCual] = useState(0)
  const valida = /^20\d{2}$/.test(vigencia)
  const comienzos = valida ? comienzosDe(filas, Number(vigencia)) : []
  const comienzo = comienzos[cual] ?? comienzos[0]
  const abierto = filas.some((f) => String(f.vigencia) === vigencia && f.borrador)
  const empezar = useMutation({
    mutationFn: ({ origen, de }: Comienzo) =>
      api('POST /api/cuestionarios/borradores', { cuerpo: { vigencia: Number(vigencia), origen, de } }),
    onSuccess: async () => {
      await consultas.invalidateQueries()
      await ir({ to: '/cuestionarios/borradores/$vigencia', params: { vigencia } })
    },
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    if (comienzo && !abierto) empezar.mutate(comienzo)
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate aria-label="Cuestionario">
      <CampoTexto
        id="vigencia"
        etiqueta="Vigencia"
        ayuda="El año por el que se pregunta"
        ancho="corto"
        inputMode="numeric"
        maxLength={4}
        value={vigencia}
        onChange={(e) => setVigencia(e.target.value.trim())}
      />
      {comienzos.length > 0 ? (
        <CampoSeleccion
          id="comienzo"
          etiqueta="Cómo empieza"
          value={String(cual)}
          onChange={(e) => setCual(Number(e.target.value))}
          opciones={comienzos.map((c, n) => ({ valor: String(n), texto: c.texto }))}
        />
      ) : null}
      {abierto ? <Aviso tono="nota" titulo="El de esa vigencia ya se está construyendo" /> : null}
      {empezar.error ? <Aviso tono="error">{empezar.error.message}</Aviso> : null}
      <p className="acciones">
        {abierto ? (
          <EnlaceBoton to="/cuestionarios/borradores/$vigencia" params={{ vigencia }} variante="principal">
            Abrirlo
          </EnlaceBoton>
        ) : (
          <Boton type="submit" variante="principal" ocupado={empezar.isPending} aria-disabled={!comienzo}>
            Empezar
          </Boton>
        )}
        <EnlaceBoton to="/cuestionarios">Cancelar</EnlaceBoton>
      </p>
    </form>
  )
}
