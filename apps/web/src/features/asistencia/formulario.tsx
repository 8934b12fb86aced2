// Noting an assistance: when, what, about what, who gave it, who attended and which entities received it.
import { CLASES_ASISTENCIA, type ClaseAsistencia, LARGOS_ASISTENCIA } from '@kpt/domain/revision'
import { fechaEn } from '@kpt/domain/shared'
import { contar, NOMBRES_CLASE_ASISTENCIA } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { useAhora } from '../../app/reloj.ts'
import { useSesion } from '../../app/sesion.ts'
import { uuid7 } from '../../app/uuid7.ts'
import { CampoLargo, CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { PieAnotar } from '../../ui/pie-anotar.tsx'

type Campos = Readonly<Record<'fecha' | 'tema' | 'detalle' | 'brindadaPor' | 'personas' | 'entidades', string>> & {
  readonly clase: ClaseAsistencia
}

/** `entidad`: code of the only one that received it, when the page is of one. */
export function AnotarAsistencia({ entidad = '' }: { entidad?: string }) {
  const hoy = fechaEn(useAhora())
  const nombre = useSesion()?.nombre ?? ''
  const enBlanco = {
    fecha: hoy,
    clase: 'taller',
    tema: '',
    detalle: '',
    brindadaPor: nombre,
    personas: '',
    entidades: entidad,
  }
  const [campos, setCampos] = useState<Campos>(enBlanco as Campos)
  // The same until it is kept: sent again over a line that fell, it is noted once.
  const [id, setId] = useState(uuid7)
  const poner = (cambios: Partial<Campos>) => setCampos((previos) => ({ ...previos, ...cambios }))
  const codigos = codigosDe(campos.entidades)
  const anotar = useMutation({
    mutationFn: () =>
      api('POST /api/asistencias', {
        cuerpo: { ...campos, id, personas: lineasDe(campos.personas), entidades: codigos },
      }),
    onSuccess: async () => {
      setCampos(enBlanco as Campos)
      setId(uuid7())
      await consultas.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).includes('asistencias') })
    },
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    if (!anotar.isPending) anotar.mutate()
  }
  return (
    <form className="asistencia__formulario" onSubmit={enviar} aria-label="Asistencia técnica nueva">
      <div className="filtros">
        <CampoTexto
          etiqueta="Fecha"
          type="date"
          max={hoy}
          required
          value={campos.fecha}
          onChange={(e) => poner({ fecha: e.target.value })}
        />
        <CampoSeleccion
          etiqueta="Clase"
          value={campos.clase}
          onChange={(e) => poner({ clase: e.target.value as ClaseAsistencia })}
          opciones={CLASES_ASISTENCIA.map((c) => ({ valor: c, texto: NOMBRES_CLASE_ASISTENCIA[c] }))}
        />
        <CampoTexto
          etiqueta="Quién la brindó"
          required
          maxLength={LARGOS_ASISTENCIA.persona}
          value={campos.brindadaPor}
          onChange={(e) => poner({ brindadaPor: e.target.value })}
        />
      </div>
      <CampoTexto
        etiqueta="Tema"
        ancho="todo"
        required
        maxLength={LARGOS_ASISTENCIA.tema}
        value={campos.tema}
        onChange={(e) => poner({ tema: e.target.value })}
      />
      {entidad ? null : (
        <CampoLargo
          etiqueta="Códigos DANE de las entidades que la recibieron"
          ayuda={
            codigos.length === 0
              ? 'Separados por espacios, comas o renglones.'
              : `${contar(codigos.length, 'entidad', 'entidades')}.`
          }
          rows={2}
          required
          value={campos.entidades}
          onChange={(e) => poner({ entidades: e.target.value })}
        />
      )}
      <CampoLargo
        etiqueta="Quiénes asistieron"
        ayuda="Una persona por renglón, con su cargo."
        opcional
        rows={3}
        value={campos.personas}
        onChange={(e) => poner({ personas: e.target.value })}
      />
      <CampoLargo
        etiqueta="Detalle y compromisos"
        opcional
        rows={3}
        maxLength={LARGOS_ASISTENCIA.detalle}
        value={campos.detalle}
        onChange={(e) => poner({ detalle: e.target.value })}
      />
      <PieAnotar
        acto={anotar}
        boton="Anotar la asistencia"
        hecho="Quedó anotada. Abajo puede agregarle el acta o la lista de asistencia."
      />
    </form>
  )
}

function lineasDe(escrito: string): string[] {
  return escrito
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean)
}

function codigosDe(escrito: string): string[] {
  return [...new Set(escrito.match(/\b(\d{5}|\d{2})\b/g) ?? [])]
}
